import {
  type Common,
  commonOf,
  isOpenFor,
  keptWords,
  missingWords,
  refusedIn,
  sendingOf,
  stateWords,
} from '../../../miniprogram/teacher/proxy/common'
import { Refusal } from '../../../shared/problems'
import type { ProxyPupil, ProxyView } from '../../../shared/views/teacher'

const nothing = { sleep: null, home_study: null, reading: null }
const pupil = (student: string, own: Partial<ProxyPupil> = {}): ProxyPupil => ({
  ...{ student, name: `学生${student}`, consent: true, logged: nothing },
  ...own,
})
const view: ProxyView = {
  ...{ class: 'c8', name: '八年级1班', today: '2026-11-18', date: '2026-11-18', openFrom: '2026-11-11' },
  ...{ norms: { sleep: 540, bedtime: '22:00', homework: 90 }, usual: {} },
  pupils: [
    pupil('a'),
    pupil('b', { logged: { ...nothing, sleep: 'guardian', home_study: 'school' } }),
    pupil('c', { consent: false }),
  ],
}
const common: Common = { bed: '21:40', wake: '06:20', study: 50, reading: '' }
const all = new Set(['a', 'b', 'c'])
const sent = (own: Partial<Common> = {}, ticked = all) =>
  sendingOf(view, { ...common, ...own }, ticked, new Set())

test('what is filled in goes to those who are ticked and lack it; nobody’s record is replaced', () => {
  expect(sent().map(({ record }) => record)).toEqual([
    {
      ...{ type: 'sleep', student: 'a', date: '2026-11-18', nap: 0 },
      ...{ bed_at: '2026-11-17T21:40', wake_at: '2026-11-18T06:20' },
    },
    { type: 'home_study', student: 'a', date: '2026-11-18', minutes: 50 },
  ])
  expect(sent({ reading: 20 }, new Set(['b'])).map(({ part }) => part)).toEqual(['reading'])
  expect(sent({}, new Set(['c']))).toEqual([])
})

test('bed after midnight is the same day’s', () => {
  expect(sent({ bed: '00:30' })[0]?.record).toMatchObject({ bed_at: '2026-11-18T00:30' })
})

test('what was suggested and left as it was is sent as such, part by part', () => {
  const filled = { ...view, usual: { home_study: { minutes: 40 } } }
  expect(commonOf(filled)).toEqual({ bed: '', wake: '', study: 40, reading: '' })
  const touched = new Set(['sleep'] as const)
  const marks = sendingOf(view, common, new Set(['a']), touched).map(({ part, prefilled = false }) => [
    part,
    prefilled,
  ])
  expect(marks).toEqual([
    ['sleep', false],
    ['home_study', true],
  ])
})

test('why nothing can be sent yet', () => {
  const empty = { bed: '', wake: '', study: '', reading: '' }
  expect(missingWords(empty, 2, 0)).toContain('先填')
  expect(missingWords({ ...empty, bed: '21:00' }, 2, 2)).toContain('一起填')
  expect(missingWords(common, 0, 0)).toContain('选学生')
  expect(missingWords(common, 1, 0)).toContain('已经记过')
  expect(missingWords(common, 2, 3)).toBe('')
})

test('a guardian’s record is no error, and is told; the first real problem is', () => {
  const duplicate = new Refusal('duplicate', null, { cure: '家长已经记录' }).problem
  const late = new Refusal('too_late', 'date', { field: '「日期」', days: '7' }).problem
  expect(keptWords(sent(), [duplicate, undefined])).toBe('家长已经记了，保持家长的：学生a的睡眠。')
  expect(keptWords(sent(), [undefined, undefined])).toBe('')
  expect(refusedIn(sent(), [duplicate, undefined])).toBeUndefined()
  expect(refusedIn(sent(), [duplicate, late])).toMatchObject({ part: 'home_study', problem: late })
})

test('a pupil’s evening in words, and whether anything of it is open', () => {
  expect(view.pupils.map(stateWords).slice(0, 2)).toEqual(['还没有记', '睡眠家长已记，作业已代录，阅读未记'])
  expect(view.pupils.map(isOpenFor)).toEqual([true, true, false])
  expect(
    isOpenFor(pupil('d', { logged: { sleep: 'school', home_study: 'school', reading: 'guardian' } })),
  ).toBe(false)
})
