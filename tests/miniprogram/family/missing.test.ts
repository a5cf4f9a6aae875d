import { missingOf, notYetWords } from '../../../miniprogram/family/missing'
import { Refusal } from '../../../shared/problems'
import { today } from './support'

const asked = { student: 'p1', date: today, today, problem: undefined }

it.each([
  ['nobody', { ...asked, student: '' }, 'child'],
  ["a child that is not one's own", { ...asked, problem: new Refusal('forbidden').problem }, 'child'],
  ['a day ahead', { ...asked, date: '2026-11-19' }, 'ahead'],
  ['a day of another year', { ...asked, problem: new Refusal('invalid', 'to').problem }, 'outside'],
  ['an answer that did not come', { ...asked, problem: new Refusal('unread').problem }, undefined],
  ['nothing yet', { ...asked, date: undefined, today: undefined }, undefined],
  ['a day like any other', asked, undefined],
])('%s', (_, given, missing) => expect(missingOf(given)).toBe(missing))

it.each([
  ['2026-08-31', '还没开学'],
  ['2026-09-01', '还未入学'],
  ['2026-09-20', undefined],
])('%s of a child that came on 20 September: %s', (date, words) =>
  expect(notYetWords({ begins: { year: '2026-09-01', roll: '2026-09-20' } }, date)).toBe(words),
)
