/**
 * A survey before those who may read something: whoever has the bytes of the database, and whoever may open a screen,
 * on any day and before and after the roll changes.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { startDirect } from '../direct/start'
import type { Answers } from '../../shared/surveys/answers'
import { openCast, type Person, type School } from '../cast'
import { surveyOf } from './survey-support'

let folder = ''
let cast: Awaited<ReturnType<typeof openCast>>
let school: School
const surveys = surveyOf(() => school)

beforeAll(async () => {
  cast = await openCast((dataDir) => startDirect((folder = dataDir)))
})
afterAll(() => cast.close())
beforeEach(async () => {
  school = await cast.found()
  await surveys.open()
  await surveys.enrolOthers()
})

/** All files of the store but the key's own: the database, its write-ahead log, and whatever lies beside it. */
function bytesOfStore(): Buffer {
  const files = readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)))
  const stored = files.filter((file) => statSync(file).isFile() && !file.endsWith('secrets.json'))
  return Buffer.concat(stored.map((file) => readFileSync(file)))
}

/** A text as it may stand in a file: as it is, or at each of the three places in base64. */
function isIn(bytes: Buffer, text: string): boolean {
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
      .toString('base64')
      .slice(4, -4),
  )
  return [text, JSON.stringify(text), ...shifted].some((one) => bytes.includes(one))
}

const wordsOf = (index: number) => `第${index}家说：食堂的汤可以热一点`

describe('whoever has the bytes of the database', () => {
  test('finds no answer while the survey is open, and nothing of one that may not be told, ever', async () => {
    for (let index = 0; index < 4; index++) {
      await surveys.cast(index, 5, { load: 1, care: 5, else: wordsOf(index) }, `mutation-of-${index}`)
      const bytes = bytesOfStore()
      expect(isIn(bytes, '秋季问卷')).toBe(true)
      for (let other = 0; other <= index; other++)
        expect([isIn(bytes, wordsOf(other)), isIn(bytes, `mutation-of-${other}`)]).toEqual([false, false])
    }
    school.at('2026-10-17T08:00')
    expect((await surveys.one()).state).toBe('too_few')
    for (let index = 0; index < 4; index++) expect(isIn(bytesOfStore(), wordsOf(index))).toBe(false)
  })

  test('finds texts that are told after closing, and not before', async () => {
    for (let index = 0; index < 6; index++) await surveys.cast(index, 5, { else: wordsOf(index) })
    expect(isIn(bytesOfStore(), wordsOf(5))).toBe(false)
    school.at('2026-10-17T08:00')
    await surveys.one()
    expect(isIn(bytesOfStore(), wordsOf(5))).toBe(true)
  })
})

const people: readonly Person[] = [
  'principalChen',
  'adminSun',
  'teacherLi',
  'teacherQin',
  'mumWang',
  'stranger',
]
const satisfaction = { id: 12, key: 'satisfaction', of: 'school' }

/** Everything that somebody is answered about the survey, as one text; a refusal is an answer too. */
async function readBy(person: Person): Promise<string> {
  const client = school.client(person)
  const asked = [
    surveys.list(person),
    surveys.one(person),
    surveys.texts('else', person),
    surveys.family(person),
    client.call('family', 'home', {}),
    client.call('school', 'card', {}),
    client.call('school', 'overview', {}),
    client.call('school', 'requirement', { id: 12 }),
    client.call('school', 'evidence', satisfaction),
    client.call('school', 'classOverview', { class: 'class3' }),
  ]
  const answers = await Promise.allSettled<unknown>(asked)
  return JSON.stringify(answers.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))))
}

/** Every figure over ballots that anybody reads: "9 / 15 份" on a screen, and the card's own counts by their scope. */
async function figuresOfBallots(): Promise<string[]> {
  const texts = []
  for (const person of people) texts.push(await readBy(person))
  const all = texts.join(' ')
  const onScreens = all.match(/\d+ \/ \d+ 份/gu) ?? []
  const onCards = all.matchAll(
    /"key":"satisfaction","scope":"(\w+)".*?"numerator":(\w+),"denominator":(\w+)/gu,
  )
  const counts = [...onCards].map(([, scope, part, whole]) => `${scope}: ${part} / ${whole}`)
  return [...new Set([...onScreens, ...counts])].sort()
}

describe('whoever may open screens', () => {
  const ballots: [number, Answers][] = Array.from({ length: 15 }, (_, index): [number, Answers] =>
    index < 9
      ? [5, { load: 1, care: 5, else: wordsOf(index) }]
      : [3, { load: index % 2 === 0 ? 0 : 2, care: 2 }],
  )

  test('reads no figure while the survey is open, and the same ones on every day after it', async () => {
    await surveys.castAll(ballots)
    const unknown = ['school: null / null']
    for (const time of ['2026-10-14T21:00', '2026-10-16T23:59']) {
      school.at(time)
      expect(await figuresOfBallots()).toEqual(unknown)
    }
    school.at('2026-10-17T08:00')
    const told = await figuresOfBallots()
    // Of 15 ballots nine and six, whatever they are taken by; the scope is the school.
    expect(told).toEqual(['6 / 15 份', '9 / 15 份', 'school: 9 / 15'])
    for (const [record, time] of [
      [{ type: 'transfer', student: 'pupil0', class: 'class7', date: '2026-10-18' }, '2026-10-18T08:00'],
      [{ type: 'leave', student: 'pupil1', date: '2026-10-19' }, '2026-10-19T08:00'],
    ] as const) {
      school.at(time)
      expect(await school.code('adminSun', record)).toBe('accepted')
      expect(await figuresOfBallots()).toEqual(told)
    }
    school.at('2026-12-01T08:00')
    expect(await figuresOfBallots()).toEqual(told)
  })
})
