/** The files of a set folder as plain data, read without the product's own reader. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'

export interface Period {
  name: string
  start: string
  end: string
}

export interface SchoolFile {
  id: string
  name: string
  system: '6-3' | '5-4'
  academic_year: Period
  term: Period
  as_of: string
  last_year: {
    fitness: { examined: number; excellent: number; good: number; pass: number } | null
    eyesight: { examined: number; myopic: number } | null
  }
}

export interface PolicyFile {
  min_coverage?: string
  min_coverage_school?: string
  thresholds?: Record<string, string>
  min_nights?: number
  backfill_days?: { guardian?: number; teacher?: number }
  count_naps?: boolean
}

export type Row = Record<string, string>

/** One line of events.jsonl; everything but `at`, `by` and `type` is the record. */
export interface EventLine {
  at: string
  by: string
  type: string
  [field: string]: unknown
}

export interface FolderData {
  school: SchoolFile
  policy: PolicyFile
  calendar: Row[]
  classes: Row[]
  students: Row[]
  staff: Row[]
  guardians: Row[]
  plan: Row[]
  events: EventLine[]
}

type Table = 'calendar' | 'classes' | 'students' | 'staff' | 'guardians' | 'plan'

/** Reads a whole set folder. */
export function readFolder(folder: string): FolderData {
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
  const rows = (name: Table): Row[] =>
    parse(text(`${name}.csv`), { columns: true, skip_empty_lines: true, bom: true })
  const lines = text('events.jsonl')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return {
    school: JSON.parse(text('school.json')) as SchoolFile,
    policy: existsSync(path.join(folder, 'policy.json'))
      ? (JSON.parse(text('policy.json')) as PolicyFile)
      : {},
    ...{ calendar: rows('calendar'), classes: rows('classes'), students: rows('students') },
    ...{ staff: rows('staff'), guardians: rows('guardians'), plan: rows('plan') },
    events: lines.map((line) => JSON.parse(line) as EventLine),
  }
}
