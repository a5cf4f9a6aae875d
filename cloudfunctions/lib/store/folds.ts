/** The folded cards of schools, and how far folding has come. */
import { joinKey } from '../../../shared/keys'
import type { WeekLine } from '../../../shared/requirements/snapshot'
import type { Stage } from '../../../shared/stages'
import type { FoldedSurvey } from '../fold-surveys'
import { command, folds, type Found, mostDocuments, projection } from './database'

/** What a school's card said on a day, in whole numbers; of no person. Some 2 KB. */
export interface Fold extends WeekLine {
  _id: string
  school: string
  name: string
  /** When its reading began, in UTC: what changed earlier is in it. */
  began: string
  /** On roll that day, and classes with any. */
  pupils: number
  classes: number
  /** Those on roll by stage, and what is told of surveys; absent in a fold of format 1, until the next one. */
  enrolled?: Record<Stage, number>
  surveys?: FoldedSurvey[]
}

/** How far folding has come. What it says stays true, so one that is out of date is never wrong. */
export interface Progress {
  /** A moment in UTC: what changed before it has been folded. */
  upTo: string
  /** Every school has been folded on this day or later. */
  day: string
  /** All but these, which failed or did not get their turn. */
  left: string[]
}

const progressId = 'progress'
const foldId = (school: string) => joinKey(school, 'card')

/** Fields of the folds of schools; a school that was never folded is left out. One call, and none for no school. */
async function readParts(schools: readonly string[], fields: readonly (keyof Fold)[]): Promise<Fold[]> {
  if (schools.length === 0) return []
  const query = folds.where({ _id: command.in(schools.map(foldId)) }).field(projection(fields))
  return (await query.limit(mostDocuments).get()).data as Fold[]
}

/** The folded cards of up to a thousand schools. One call. */
export const readFolds = (schools: readonly string[]): Promise<Fold[]> =>
  readParts(schools, [
    ...(['school', 'name', 'began', 'pupils', 'classes', 'enrolled', 'asOf'] as const),
    ...(['statuses', 'found', 'surveys'] as const),
  ])

export type FoldTime = Pick<Fold, 'began' | 'asOf'>

/** When schools were folded last, and as of which day. One call. */
export async function readFoldTimes(schools: readonly string[]): Promise<ReadonlyMap<string, FoldTime>> {
  const times = await readParts(schools, ['school', 'began', 'asOf'])
  return new Map(times.map(({ school, began, asOf }) => [school, { began, asOf }]))
}

/** Keeps a school's fold in the place of the one before. One call. */
export async function saveFold(fold: Omit<Fold, '_id'>): Promise<void> {
  await folds.doc(foldId(fold.school)).set(fold)
}

/** Undefined before the first run. One call. */
export async function readProgress(): Promise<Progress | undefined> {
  const { data } = (await folds.doc(progressId).get()) as Found
  return (data as Progress[])[0]
}

export async function saveProgress({ upTo, day, left }: Progress): Promise<void> {
  await folds.doc(progressId).set({ upTo, day, left })
}
