/** What happens in a small school before a release and after it: the same two halves, whoever plays them. */
import { type School, sleepOf } from '../cast'

type Step = readonly [at: string, does: (school: School) => Promise<unknown>]

const visit = { type: 'home_visit', visit: 'v1', date: '2026-10-12', mode: 'in_person', topics: ['study'] }
const answered = (student: string) => ({ type: 'ballot', survey: 'autumn', student, rating: 4 })

export const beforeRelease: readonly Step[] = [
  ['2026-10-12T07:30', (s) => s.log('mumWang', sleepOf('ming', '2026-10-12'), 'm1')],
  ['2026-10-12T07:31', (s) => s.log('mumWang', sleepOf('hong', '2026-10-12'), 'm2')],
  ['2026-10-12T16:00', (s) => s.log('teacherLi', { ...visit, student: 'ming', note: '好' }, 'm3')],
  [
    '2026-10-12T17:00',
    (s) => s.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-12', minutes: 65 }, 'm4'),
  ],
  [
    '2026-10-12T18:00',
    (s) => s.log('principalChen', { type: 'survey_open', survey: 'autumn', closes: '2026-10-20' }, 'm5'),
  ],
  ['2026-10-12T19:00', (s) => s.log('mumWang', answered('ming'), 'm6')],
  [
    '2026-10-12T20:00',
    (s) =>
      s.log('grandmaZhao', { type: 'home_study', student: 'boarder', date: '2026-10-12', minutes: 40 }, 'm7'),
  ],
  ['2026-10-12T21:00', (s) => s.log('mumWang', sleepOf('ming', '2026-10-12', '21:30'), 'm8')],
  ['2026-10-12T21:10', (s) => s.log('teacherQin', { type: 'pledge' }, 'm9')],
  [
    '2026-10-12T21:20',
    (s) => s.client('mumWang').call('family', 'remind', { mutation: 'm10', hour: '20:00' } as never),
  ],
]

export const afterRelease: readonly Step[] = [
  ['2026-10-13T07:30', (s) => s.log('dadWang', sleepOf('ming', '2026-10-13'), 'n1')],
  [
    '2026-10-13T07:31',
    (s) => s.log('mumWang', { type: 'withdraw', of: 'sleep', student: 'hong', date: '2026-10-12' }, 'n2'),
  ],
  [
    '2026-10-13T08:00',
    (s) =>
      s.log('adminSun', { type: 'transfer', student: 'ming', class: 'class7', date: '2026-10-13' }, 'n3'),
  ],
  [
    '2026-10-13T16:00',
    (s) => s.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-13', minutes: 70 }, 'n4'),
  ],
  ['2026-10-13T19:00', (s) => s.log('mumWang', answered('hong'), 'n5')],
  [
    '2026-10-13T20:00',
    (s) => s.log('grandmaZhao', { type: 'consent', student: 'boarder', given: false }, 'n6'),
  ],
  ['2026-10-13T21:00', (s) => s.log('teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'v1' }, 'n7')],
]

export async function live(school: School, steps: readonly Step[]): Promise<void> {
  for (const [at, does] of steps) {
    const answer = (await does(school.at(at))) as { ok?: boolean }
    if (answer.ok === false) throw new Error(`${at}: ${JSON.stringify(answer)}`)
  }
}
