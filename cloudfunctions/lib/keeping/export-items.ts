/** The pieces of a child's copy, of its ledger. */
import type { ExportItem } from '../../../shared/keeping/export'
import { recordTypes } from '../../../shared/records/index'
import type { AnyRecordType } from '../../../shared/records/record'
import type { Version } from '../ledger'
import { whoIs } from '../screens/child'
import type { Child } from '../screens/viewer'
import { atMinute, linesOf, momentWords, type Reader, tiesOf, titleOf, withoutAccounts } from './in-words'
import { sumLines } from './sum-words'

/** A piece and its place: a text that sorts. */
export type Placed = ExportItem & { id: string }

const ofPupils = (recordTypes as readonly AnyRecordType[]).filter(({ ledger }) => ledger === 'pupil')

const versionData = ({ by, ...version }: Version, reader: Reader) => ({
  ...{ ...version, by: whoIs({ by, as: version.as }, reader.caller) },
  value: version.value && withoutAccounts(version.value, reader),
})

function versionLines(version: Version, reader: Reader): string[] {
  const who = `${momentWords(atMinute(version.at))} ${whoIs(version, reader.caller)}`
  if (version.value === null) return [`${who}：撤回`]
  const guessed = version.prefilled ? '（按预填提交）' : ''
  return [`${who}${guessed}`, ...linesOf(withoutAccounts(version.value, reader), reader)]
}

function recordItem(
  { type, title: part, key: fields }: AnyRecordType,
  key: string,
  versions: readonly Version[],
  reader: Reader,
): Placed {
  const values = versions.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    ...{ id: `2 ${type} ${key}`, part, title: titleOf(fields, values.at(-1) ?? {}, reader) || part },
    lines: versions.flatMap((version) => versionLines(version, reader)),
    data: { type, key, versions: versions.map((version) => versionData(version, reader)) },
  }
}

/** Every record with every version, withdrawn ones too. */
export function recordItems({ records }: Child, reader: Reader): Placed[] {
  const stored = records as Record<string, Record<string, Version[]>>
  return ofPupils.flatMap((type) =>
    Object.entries(stored[type.type] ?? {}).map(([key, versions]) => recordItem(type, key, versions, reader)),
  )
}

/** What the books say of the child. */
export function profileItem({ profile }: Child, reader: Reader): Placed {
  const { roll, ...person } = profile
  const data = { ...person, guardians: tiesOf(person.guardians, reader) }
  const lines = [...linesOf(data, reader), ...linesOf(roll as unknown as Record<string, unknown>, reader)]
  return { id: '1 profile', part: '学籍', title: '登记的情况', lines, data: { ...data, roll } }
}

/** The sums of the records, and what the system keeps to know a retry and to find what was changed. */
export function systemItem({ tally, recent, claims, chain, rev, format }: Child): Placed {
  const data = { tally, recent, claims, chain, rev, format }
  return { id: '3 system', part: '合计和系统编号', title: '各项合计', lines: sumLines(tally), data }
}
