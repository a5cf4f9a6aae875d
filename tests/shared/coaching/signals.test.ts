/** The signals: each seen where there is something to see, none where there is nothing or too little. */
import { isAgainst, isAsked } from '../../../shared/coaching/against-logs'
import { atLeast, atLeastExpecting, atLeastOf } from '../../../shared/coaching/chances'
import { coachedSurveys, falseAlarms, found, simulated } from '../../../shared/coaching/false-alarms'
import { logSignals, type SignalName, signals, signalsIn } from '../../../shared/coaching/index'
import type { CountedClass, LoggedPupil, OpenedBox } from '../../../shared/coaching/signal'
import { workload } from '../../../shared/coaching/workload'
import type { OpenedBallot } from '../../../shared/surveys/figures'
import type { Question } from '../../../shared/surveys/form'
import { templates } from '../../../shared/surveys/templates'
import { wilson } from '../../../shared/tallies/wilson'
import { alarms } from '../../bench/coaching/alarms'
import { foundIn, seenInHonest } from '../../bench/coaching/measure'

/** A correlation that is next to none. */
const independent = 1e-6

const scales = (count: number): Question[] =>
  Array.from({ length: count }, (_, place) => ({ id: `q${place}`, kind: 'scale', text: '满意吗' }))

/** Ballots that answer in turn, so that no two answers have to do with each other. */
const varied = (count: number, width: number): OpenedBallot[] =>
  Array.from({ length: count }, (_, ballot) => ({
    rating: 1 + (ballot % 5),
    answers: Array.from({ length: width }, (_one, place) => 1 + (Math.floor(ballot / 5 ** (place % 4)) % 5)),
  }))

const usual: CountedClass = { ballots: 30, satisfied: 20, busiest: 12 }
const classesOf = (count: number, odd: Partial<CountedClass>, others = 8): CountedClass[] => [
  ...Array.from({ length: others }, () => usual),
  ...Array.from({ length: count }, () => ({ ...usual, ...odd })),
]
/** A box of these classes: of the ballots only their number matters. */
const boxOf = (classes: CountedClass[]): OpenedBox => ({
  ...{ questions: [], classes },
  ballots: varied(
    classes.reduce((sum, { ballots }) => sum + ballots, 0),
    0,
  ),
})

describe('classes', () => {
  test.each<[string, Partial<CountedClass>, string]>([
    ['all satisfied', { satisfied: 30 }, 'all_positive'],
    ['nearly all within two hours', { busiest: 29 }, 'bursts'],
  ])('%s, two of ten', (_, odd, key) => {
    expect(signalsIn(boxOf(classesOf(2, odd)))[key]).toBe(true)
    expect(signalsIn(boxOf(classesOf(0, odd)))[key]).toBe(false)
  })

  test('are not looked at where it would be plain which one is meant', () => {
    const few = signalsIn(boxOf(classesOf(1, { satisfied: 30 }, 3)))
    expect([few.bursts, few.all_positive]).toEqual([undefined, undefined])
  })

  test('of four ballots are none of those that are judged', () => {
    const small = { ballots: 4, satisfied: 4, busiest: 4 }
    expect(signalsIn(boxOf(classesOf(20, small, 4))).all_positive).toBeUndefined()
    expect(signalsIn(boxOf(classesOf(20, small))).all_positive).toBe(false)
  })

  test('are not judged where some ballots were not counted', () => {
    const box = boxOf(classesOf(2, { satisfied: 30 }))
    const old = { ...box, ballots: [...box.ballots, { rating: 5, answers: [] }] }
    expect(signalsIn(old).all_positive).toBeUndefined()
  })
})

describe('a class in which all are satisfied', () => {
  /** How many classes of all are seen to be too many, up to all but one; and what is said of none. */
  const seenFrom = (classes: number, ballots: number, others: number) => {
    const told = (all: number) =>
      signalsIn(
        boxOf(
          Array.from({ length: classes }, (_, place) => {
            const satisfied = place < all ? ballots : others
            return { ballots, satisfied, busiest: 4 }
          }),
        ),
      ).all_positive
    const counts = Array.from({ length: classes - 1 }, (_, place) => place + 1)
    return [told(0), counts.find((all) => told(all) === true)]
  }

  test.each([
    ['four in five of the others satisfied', 9, 20, 16],
    ['nine in ten of the others satisfied, large classes', 24, 40, 36],
  ])('is worth a look where a third of the classes are so: %s', (_, classes, ballots, others) => {
    const [none, from] = seenFrom(classes, ballots, others)
    expect(none).toBe(false)
    expect(from).toBeLessThanOrEqual(classes / 3)
    expect(from).toBeGreaterThan(1)
  })

  test('says nothing where no half of the classes would be too many: nine in ten satisfied, nine small classes', () =>
    expect(seenFrom(9, 20, 18)).toEqual([undefined, undefined]))

  test('says nothing where there is no other class', () =>
    expect(seenFrom(9, 20, 20)).toEqual([undefined, undefined]))
})

describe('ballots', () => {
  const questions = scales(6)
  const seen = (ballots: OpenedBallot[]) => signalsIn({ ballots, questions, classes: [] }).same_answers
  const copies = (answers: number[], count: number) =>
    Array.from({ length: count }, () => ({ rating: 4, answers }))

  test('the same unusual answers five times and more', () => {
    expect(seen([...varied(120, 6), ...copies([2, 5, 1, 4, 3, 5], 8)])).toBe(true)
    expect(seen([...varied(120, 6), ...copies([2, 5, 1, 4, 3, 5], 4)])).toBe(false)
  })

  test('the same points throughout are how many fill in a form', () => {
    expect(seen([...varied(120, 6), ...copies([4, 4, 4, 4, 4, 4], 30)])).toBe(false)
    expect(seen([...varied(120, 6), ...copies([4, 4, 5, 4, 4, 4], 30)])).toBe(false)
  })

  test('too few ballots say nothing', () => expect(seen(varied(29, 6))).toBeUndefined())

  test('the same long sentence five times, however it is punctuated', () => {
    const words: Question[] = [{ id: 'words', kind: 'text', text: '说说' }]
    const told = (texts: string[]) =>
      signalsIn({
        ...{ questions: words, classes: [] },
        ballots: texts.map((text) => ({ rating: 5, answers: [text] })),
      }).same_words
    const copied = [
      '学校管理规范，老师认真负责。',
      '学校管理规范 老师认真负责',
      '学校管理规范，老师认真负责！',
    ]
    expect(told([...copied, ...copied])).toBe(true)
    expect(told([...copied, '谢谢老师', '没有'])).toBe(false)
    expect(told(Array.from({ length: 9 }, () => '谢谢老师'))).toBe(false)
  })
})

describe('answers against logs', () => {
  const asked = templates[0]!.questions.find(({ id }) => id === 'load')!
  const told = (fine: number, not: number) => ({
    id: 'load',
    groups: [
      { cells: [2], ballots: fine },
      { cells: [0, 1, 4], ballots: not },
    ],
  })
  const pupils = (fine: number, not: number, grade = 5): LoggedPupil[] =>
    Array.from({ length: fine + not }, (_, place) => ({
      ...{ grade, stage: 'primary' },
      tally: { home_study: { days: 6, minutes: 6 * (place < fine ? 50 : 70) } },
    }))

  test('each signal knows its question of the template', () => {
    for (const signal of logSignals)
      expect(templates[0]!.questions.filter((question) => isAsked(signal, question))).toHaveLength(1)
    expect(isAsked(workload, { ...asked, text: '食堂怎么样？' })).toBe(false)
  })

  test('many say that all is well, and few log it', () => {
    expect(isAgainst(workload, told(95, 5), pupils(40, 60))).toBe(true)
    expect(isAgainst(workload, told(95, 5), pupils(80, 20))).toBe(false)
    expect(isAgainst(workload, told(40, 60), pupils(95, 5))).toBe(false)
  })

  test('too few, the lowest grades, and groups that mix well with not well say nothing', () => {
    expect(isAgainst(workload, told(20, 5), pupils(40, 60))).toBeUndefined()
    expect(isAgainst(workload, told(95, 5), pupils(10, 10))).toBeUndefined()
    expect(isAgainst(workload, told(95, 5), pupils(40, 60, 2))).toBeUndefined()
    const mixed = {
      id: 'load',
      groups: [
        { cells: [1, 2], ballots: 90 },
        { cells: [0, 3, 4], ballots: 10 },
      ],
    }
    expect(isAgainst(workload, mixed, pupils(40, 60))).toBeUndefined()
  })
})

describe('chances', () => {
  test('of a beta-binomial, against sums by hand', () => {
    // Shares from 0 to 1 alike likely (mean 1/2, correlation 1/3): every count of three has a chance of 1/4.
    expect(atLeast(3, 3, 0.5, 1 / 3)).toBeCloseTo(0.25)
    expect(atLeast(1, 3, 0.5, 1 / 3)).toBeCloseTo(0.75)
    expect(atLeast(0, 3, 0.5, 1 / 3)).toBeCloseTo(1)
  })
  test('of several events and of rare ones', () => {
    expect(atLeastOf(2, [0.5, 0.5, 0.5])).toBeCloseTo(0.5)
    expect(atLeastOf(1, [0.1, 0.2])).toBeCloseTo(0.28)
    expect(atLeastExpecting(1, 1)).toBeCloseTo(1 - Math.exp(-1))
  })
})

describe('simulated schools', () => {
  const sample = 100
  const coached = 12
  const keys = signals.map(({ key }) => key)

  test('what the screen says of false alarms is what was seen: in these surveys, and in a sample in no others', () => {
    const numbers = new Set([
      ...Object.values(alarms).flat(),
      ...Array.from({ length: sample }, (_, at) => at),
    ])
    const judged = new Map([...numbers].map((survey) => [survey, seenInHonest(survey)]))
    const seenOf = (key: SignalName) => [...judged].flatMap(([survey, seen]) => (seen[key] ? [survey] : []))
    for (const key of keys) {
      expect([key, seenOf(key).sort((a, b) => a - b)]).toEqual([key, alarms[key]])
      expect([key, new Set(alarms[key]).size]).toEqual([key, falseAlarms[key]])
      expect(alarms[key].every((survey) => survey < simulated)).toBe(true)
    }
    expect(Object.keys(falseAlarms)).toEqual(keys)
  })

  test('a false alarm is seen in about one survey of a hundred, or in fewer', () => {
    for (const key of keys) expect([key, wilson(falseAlarms[key], simulated)[0] < 0.01]).toEqual([key, true])
  })

  test('coaching is found as often as the screen says', () => {
    for (const { key, seen } of foundIn(coached)) {
      const [low, high] = wilson(found[key].surveys, coachedSurveys)
      const isRare = (chance: number) => chance < 0.001
      // How many are found at least, and missed at least, by what the screen says.
      expect([key, isRare(atLeast(seen, coached, high, independent))]).toEqual([key, false])
      expect([key, isRare(atLeast(coached - seen, coached, 1 - low, independent))]).toEqual([key, false])
      expect([key, found[key].surveys > 10 * falseAlarms[key] * (coachedSurveys / simulated)]).toEqual([
        key,
        true,
      ])
    }
  })
})
