/** A survey of the cast's school, its families, and those who lead the school. */
import type { Answers } from '../../shared/surveys/answers'
import type { Person, School } from '../cast'

export const survey = 'autumn'
export const form = {
  ...{ type: 'survey_form', survey, title: '秋季问卷', introduction: '请您说说' },
  questions: [
    { id: 'load', kind: 'choice', text: '作业多吗', options: ['多', '合适', '少'] },
    { id: 'care', kind: 'scale', text: '老师关心孩子吗' },
    { id: 'else', kind: 'text', text: '还想说的' },
  ],
}
const opening = { type: 'survey_open', survey, closes: '2026-10-16' }

/** Twelve more families, so that there are groups to tell apart. */
const others = Array.from({ length: 12 }, (_, index) => `pupil${index}`)
const families: [string, string][] = [
  ['mumWang', 'ming'],
  ['mumWang', 'hong'],
  ['teacherQin', 'lan'],
  ['grandmaZhao', 'boarder'],
  ['dadZhou', 'refuser'],
  ...others.map((student): [string, string] => [`guardian-${student}`, student]),
]

let submitted = 0

/** What is done with the survey in a school. */
export function surveyOf(school: () => School) {
  const client = (person: Person) => school().client(person)
  return {
    async open(): Promise<void> {
      const items = [form, opening].map((record) => ({ mutation: `open${++submitted}`, record }))
      const { answers } = await client('principalChen').call('school', 'log', { items })
      expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    },

    async enrolOthers(): Promise<void> {
      for (const student of others) {
        const record = {
          ...{ type: 'enrol', student, class: 'class3', name: '学生', gender: '女' },
          ...{ guardians: [`guardian-${student}`], date: '2026-09-01', consent: true },
        }
        expect(await school().code('adminSun', record)).toBe('accepted')
      }
    },

    /** The ballot of one of the families. */
    async cast(index: number, rating: number, answers?: Record<string, unknown>, mutation?: string) {
      const [person, student] = families[index]!
      const record = { type: 'ballot', survey, student, rating }
      const item = { mutation: mutation ?? `ballot${++submitted}`, record, ...(answers && { answers }) }
      return (await client(person as Person).call('family', 'log', { items: [item] })).answers[0]!
    },

    /** So many ballots, from the first family on. */
    async castAll(ballots: [number, Answers?][]): Promise<void> {
      for (const [index, [rating, answers]] of ballots.entries())
        expect(await this.cast(index, rating, answers)).toEqual({ ok: true, version: 1 })
    },

    family: (person: Person) => client(person).call('family', 'survey', { survey }),
    list: (person: Person = 'principalChen') => client(person).call('school', 'surveys', {}),
    one: (person: Person = 'principalChen') => client(person).call('school', 'survey', { survey }),
    texts: (question: string, person: Person = 'principalChen') =>
      client(person).call('school', 'surveyTexts', { survey, question, page: 0 }),
  }
}
