import {
  forgetVisit,
  keepVisit,
  keptVisit,
  newVisit,
  placeOf,
} from '../../../miniprogram/teacher/visit/kept-visit'
import { fixedWords } from '../../../miniprogram/teacher/visit/told'
import { homeVisit } from '../../../shared/records/home-visit'
import { parseRecord } from '../../../shared/records/parse'
import type { VisitView } from '../../../shared/views/teacher'

const mockStored = new Map<string, unknown>()

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockStored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => mockStored.set(key, value),
    removeStorageSync: (key: string) => mockStored.delete(key),
  },
}))

beforeEach(() => mockStored.clear())

test('each visit has an id of its own, and is a record once topics and a note are there', () => {
  const [one, other] = [newVisit('s1', '2026-11-18'), newVisit('s1', '2026-11-18')]
  expect(one.visit).not.toBe(other.visit)
  expect(parseRecord(homeVisit, { ...one, topics: ['study'], note: '好' })).toMatchObject({
    visit: one.visit,
  })
})

test('what could not be sent is kept for its own pupil, with its id, until it is saved', () => {
  const visit = { ...newVisit('s1', '2026-11-18'), note: '在院子里写的' }
  keepVisit('s1', visit)
  expect(keptVisit('s1')).toEqual(visit)
  expect(keptVisit('s2')).toBeUndefined()
  forgetVisit('s1')
  expect(keptVisit('s1')).toBeUndefined()
})

test('a new visit and one that is being corrected are kept beside each other', () => {
  const [one, other] = [newVisit('s1', '2026-11-18'), newVisit('s1', '2026-11-11')]
  keepVisit(placeOf('s1'), one)
  keepVisit(placeOf('s1', 'v1'), other)
  forgetVisit(placeOf('s1'))
  expect(keptVisit(placeOf('s1'))).toBeUndefined()
  expect(keptVisit(placeOf('s1', 'v1'))).toEqual(other)
})

const saved: VisitView = {
  ...{
    visit: 'v1',
    date: '2026-11-18',
    mode: 'in_person',
    topics: ['study'],
    note: '好',
    mine: true,
    answer: 'waiting' as const,
  },
}

test.each<[Partial<VisitView>, string]>([
  [{}, ''],
  [{ date: '2026-10-19' }, ''],
  [{ date: '2026-10-18' }, '已超过 30 天，不能再更改'],
  [{ mine: false }, '其他老师的记录，只能查看'],
])('one’s own can be put right for thirty days: %j', (own, words) => {
  expect(fixedWords({ ...saved, ...own }, '2026-11-18')).toBe(words)
})
