/** Whatever a person can type and others read is declared so: no field takes a sentence without anybody knowing. */
import type { ZodMiniType } from 'zod/mini'
import { type FieldKind, kindOf } from '../../shared/records/fields'
import { freeTextsOf } from '../../shared/free-text/texts'
import { recordTypeOf, recordTypes } from '../../shared/records/index'
import type { AnyRecordType, RecordValue } from '../../shared/records/record'
import { parseRecord } from '../../shared/records/parse'
import { samples } from '../world/samples'

const sentence = '今天他说的话'

/** What a field would take in, were it made of a sentence. */
const madeOf = (sentenceOf: string, { kind }: FieldKind): unknown => {
  if (kind === 'wholeBySubject') return { [sentenceOf]: 3 }
  return kind === 'list' ? [sentenceOf] : sentenceOf
}

const takes = (schema: ZodMiniType) => schema.safeParse(madeOf(sentence, kindOf(schema))).success

/** Fields that a sentence fits into, by what they are declared to be. */
function fieldsThatTake(): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { type, fields } of recordTypes as readonly AnyRecordType[]) {
    for (const [field, schema] of Object.entries(fields).filter(([, one]) => takes(one))) {
      const kind = kindOf(schema)
      const declared = kind.kind === 'text' ? (kind.readers ?? 'others') : kind.kind
      found[declared] = [...(found[declared] ?? []), `${type}.${field}`]
    }
  }
  return found
}

test('a field that takes a sentence is free text, a name of the register, a subject, or an id that is never shown', () => {
  const { others, family, register, subject, wholeBySubject, id, list, ...rest } = fieldsThatTake()
  expect(rest).toEqual({})
  expect(others!.sort()).toEqual([
    ...['class_meeting.topic', 'flag_ceremony.note', 'home_visit.note', 'incident.note', 'joining.word'],
    ...[
      'open_day.note',
      'parent_meeting.note',
      'rectification.measures',
      'rectification.what',
      'rectification_end.reason',
    ],
    ...[
      'rectification_note.note',
      'revisit.note',
      'skill.item',
      'social_practice.note',
      'survey_form.introduction',
    ],
    ...['survey_form.title', 'visit_task.what'],
  ])
  expect(family).toEqual(['reading.book'])
  expect(register).toEqual(['enrol.name', 'amend.name'])
  expect([...subject!, ...wholeBySubject!].sort()).toEqual([
    ...['assignment.subject', 'class_check.subject', 'regional.subject', 'timetable.lessons'],
  ])
  for (const name of [...id!, ...list!])
    expect(name).toMatch(
      /\.(student|class|visit|task|incident|survey|guardians|rectification|indicator|scope|who|entry|follows)$/u,
    )
})

const textsOf = (type: string, record: RecordValue, before?: RecordValue) =>
  freeTextsOf(recordTypeOf(type)!, record, before)

const visit = parseRecord(recordTypeOf('home_visit')!, samples.home_visit.record)

test('text is found by its field; what stood there before is not asked about again', () => {
  expect(textsOf('home_visit', { ...visit, note: sentence })).toEqual([{ field: 'note', text: sentence }])
  expect(textsOf('home_visit', { ...visit, note: sentence }, { ...visit, note: sentence })).toEqual([])
  expect(
    textsOf('home_visit', { ...visit, note: `${sentence}。` }, { ...visit, note: sentence }),
  ).toHaveLength(1)
})

test('of blanks, of a book’s title and of a name in the register nothing is asked', () => {
  expect(textsOf('incident', { note: ' ' })).toEqual([])
  expect(textsOf('reading', { book: sentence })).toEqual([])
  expect(textsOf('enrol', { name: sentence })).toEqual([])
})

test('a subject of the curriculum is a word of the curriculum; another was typed by somebody', () => {
  expect(textsOf('assignment', { subject: '语文' })).toEqual([])
  expect(textsOf('assignment', { subject: 'none' })).toEqual([])
  expect(textsOf('assignment', { subject: sentence })).toEqual([{ field: 'subject', text: sentence }])
  const lessons = [
    { subject: '数学', perWeek: 4 },
    { subject: sentence, perWeek: 1 },
  ]
  expect(textsOf('timetable', { lessons })).toEqual([{ field: 'lessons', text: sentence }])
})

test('of a survey its title, its introduction, its questions and their options', () => {
  const questions = [
    { id: 'q1', kind: 'choice', text: 'C', options: ['D', 'E'] },
    { id: 'q2', kind: 'text', text: 'F' },
  ]
  const texts = textsOf('survey_form', { survey: 's', title: 'A', introduction: 'B', questions })
  expect(texts.map(({ text }) => text).join('')).toBe('ABCDEF')
})
