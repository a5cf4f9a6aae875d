/** Rows of the whole school: what stands in its own ledger and books. */
import { addDays, type Period, schoolWeeks, shiftYear, weekOf, within } from '../../../shared/calendar'
import { joinKey, keyOf, splitKey, textOf } from '../../../shared/keys'
import type { TypeName } from '../../../shared/records/index'
import { optionName } from '../../../shared/records/options'
import type { RecordValue } from '../../../shared/records/record'
import { handing } from '../../../shared/requirements/evidence'
import { percentOf } from '../../../shared/requirements/words'
import { count } from '../../../shared/tallies/counters'
import type { EvidenceKind, EvidenceMark, EvidenceRow } from '../../../shared/views/evidence'
import { inForce } from '../ledger'
import { byNeed, inOrder, type Placed, type Sought, type Source } from './evidence-source'

/** The records of a type in force in the school's ledger, by key, whose date lies in a period. */
function recordsIn({ books }: Sought, type: TypeName, period: Period): [string, RecordValue][] {
  return Object.entries(books.records[type] ?? {}).flatMap(([key, versions]): [string, RecordValue][] => {
    const value = inForce(versions)?.value
    return value !== undefined && within(period, String(value.date)) ? [[key, value]] : []
  })
}

const noteOf = ({ note }: RecordValue) => (note === '' ? {} : { note: String(note) })

const ofSchool = (kind: EvidenceKind, rows: (sought: Sought) => Placed[], records?: TypeName): Source => ({
  ...{ by: 'school', kind, rows },
  ...(records !== undefined && { records }),
})

/** Events of a type, the latest first, with what was written of them. */
const events = (type: TypeName, period: 'window' | 'yearToDate'): Source =>
  ofSchool(
    'events',
    (sought) =>
      byNeed(
        recordsIn(sought, type, sought.evidence[period]).map(([key, value]) => ({
          ...{ id: key, title: String(value.date), mark: 'done', words: '', ...noteOf(value) },
        })),
      ),
    type,
  )

const lastOfWeek = 6

/** School weeks with the ceremonies that were held in them. */
function ceremonies(sought: Sought): Placed[] {
  const { calendar, asOf } = sought.evidence
  const rows = schoolWeeks(calendar, asOf).map((week): EvidenceRow => {
    const period = { name: week, start: week, end: addDays(week, lastOfWeek) }
    const held = recordsIn(sought, 'flag_ceremony', period).filter(([, { date }]) =>
      within(calendar.term, String(date)),
    )
    if (held.length === 0) return { id: week, title: week, mark: 'missing', words: '没有升旗' }
    const note = held.map(([, value]) => String(value.note)).filter(Boolean)
    return {
      ...{ id: week, title: weekOf(week), mark: 'done', words: '已升旗' },
      ...(note.length > 0 && { note: note.join('；') }),
    }
  })
  return byNeed(rows)
}

const incidentMarks: Record<string, EvidenceMark> = {
  upheld: 'short',
  reported: 'missing',
  dismissed: 'done',
}

const incidents = (...kinds: string[]): Source =>
  ofSchool(
    'incidents',
    (sought) => {
      const all = recordsIn(sought, 'incident', sought.evidence.calendar.academicYear)
      const own = all.filter(([, { kind }]) => kinds.includes(String(kind)))
      const rows = own.map(([key, value]): EvidenceRow => {
        const words = `${optionName(String(value.kind))}，${optionName(String(value.status))}`
        const mark = incidentMarks[String(value.status)] ?? 'plain'
        return { id: key, title: String(value.date), mark, words, ...noteOf(value) }
      })
      return byNeed(rows, ({ title }) => title)
    },
    'incident',
  )

/** Teachers and principals who have not signed this academic year. */
function unsigned({ requirement, rule, books, evidence }: Sought): Placed[] {
  const asked = requirement.indicators.find(({ key }) => key === rule.key)
  const rows = Object.entries(books.staff).flatMap(([key, entry]): EvidenceRow[] => {
    const [own] = asked?.assess(handing({ ...evidence, staff: [entry] }, requirement.needs)) ?? []
    if (own === undefined || own.numerator !== 0) return []
    return [{ id: textOf(key), title: entry.name, mark: 'missing', words: '还没有签署' }]
  })
  return inOrder(rows.sort((a, b) => (a.id < b.id ? -1 : 1)))
}

/** Sums of each survey of the academic year, once it has closed: never an answer, and nothing of fewer than five. */
function surveys({ books, evidence }: Sought): Placed[] {
  const { yearToDate, asOf, results } = evidence
  const opened = Object.keys(books.tally.survey_open ?? {}).map(splitKey)
  const rows = opened
    .filter(([, on = '']) => within(yearToDate, on))
    .map(([survey = '', , closes = '']): EvidenceRow => {
      const result = results[keyOf(survey)]
      const row = { id: survey, title: closes, mark: 'plain' as const }
      if (closes >= asOf || result === undefined) return { ...row, words: '还在填写，截止后才有结果' }
      if (!('ballots' in result)) return { ...row, words: '不足 5 份，不计入' }
      return { ...row, words: `满意 ${result.satisfied} / ${result.ballots} 份` }
    })
  return byNeed(rows, ({ title }) => title)
}

/** A subject's results in the region, this academic year's and last year's. */
function results({ found, evidence }: Sought): Placed[] {
  const sums = evidence.school.regional ?? {}
  const { name } = evidence.calendar.academicYear
  const years = [name, shiftYear(name, -1)]
  const rows = years.flatMap((year) =>
    Object.keys(sums).flatMap((label): EvidenceRow[] => {
      const [of, stage = '', subject = '', median = '', what] = splitKey(label)
      if (of !== year || `${stage}:${subject}` !== found.scope || what !== 'tested') return []
      const figure = (counted: string) => count(sums, joinKey(year, stage, subject, median, counted))
      const words = `合格 ${figure('passed')} / ${figure('tested')} 人，区域中等水平 ${percentOf(median)}`
      return [{ id: label, title: `${year} 学年`, mark: 'plain', words }]
    }),
  )
  return inOrder(rows)
}

export const schoolSources: Record<string, Source> = {
  flag_ceremony_weeks: ofSchool('weeks', ceremonies, 'flag_ceremony'),
  social_practice_days: events('social_practice', 'yearToDate'),
  parent_meetings: events('parent_meeting', 'window'),
  open_days: events('open_day', 'window'),
  direction_incidents: incidents('direction'),
  curriculum_incidents: incidents('over_syllabus', 'early_finish'),
  ethics_incidents: incidents('ethics'),
  pledges_signed: ofSchool('staff', unsigned),
  satisfaction: { by: 'school', kind: 'surveys', needsClasses: true, rows: surveys },
  subject_pass: ofSchool('results', results),
}
