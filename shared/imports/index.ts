/** Every kind of table that a school may bring, in the order in which a school comes to need them. */
import { eyesight, fitness } from './health'
import type { AnyTableKind } from './kind'
import { regional } from './regional'
import { roster } from './roster/index'
import { staff } from './staff/index'
import { timetable } from './timetable'

export const tableKinds = { staff, roster, timetable, fitness, eyesight, regional } as const

export type KindName = keyof typeof tableKinds

export const kindNames = Object.keys(tableKinds) as [KindName, ...KindName[]]

/** A kind by its name, for whoever does not mind which. */
export const kindOf = (name: KindName): AnyTableKind => tableKinds[name]
