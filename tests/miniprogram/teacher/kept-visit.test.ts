import {
  forgetVisit,
  isUnsent,
  keepVisit,
  keptVisit,
  newVisit,
} from '../../../miniprogram/teacher/visit/kept-visit'
import { homeVisit } from '../../../shared/records/home-visit'
import { parseRecord } from '../../../shared/records/parse'
import { type ProblemCode, Refusal } from '../../../shared/problems'

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

test.each([
  ['offline', true],
  ['unanswered', true],
  ['busy', true],
  ['broken', true],
  ['invalid', false],
  ['too_late', false],
] as [ProblemCode, boolean][])('%s: it was not sent, %p', (code, unsent) => {
  expect(isUnsent(new Refusal(code).problem)).toBe(unsent)
})
