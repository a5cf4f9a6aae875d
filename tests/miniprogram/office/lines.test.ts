import { lineWords, sinceWords } from '../../../miniprogram/office/member/lines'
import type { OfficesLine } from '../../../shared/views/staff'

const classes = ['a', 'b', 'c', 'd'].map((own) => ({ class: own, name: `${own}班` }))
const line = (own: Partial<OfficesLine>): OfficesLine => ({
  ...{ roles: ['teacher'], classes: ['a'], headOf: [], accounts: 1, from: '', until: '', by: '孙老师' },
  ...own,
})
const lines = [
  line({ roles: [], classes: [], accounts: 2 }),
  line({ classes: ['a', 'b', 'c', 'gone'], headOf: ['a'], accounts: 2 }),
  line({ accounts: 2 }),
  line({}),
  line({ accounts: 0, by: '' }),
]

it('says all that was held by name, who changed it, and when the person came', () => {
  expect(lines.map((one) => lineWords({ classes, lines }, one))).toEqual([
    '不在任 · 孙老师 更改',
    '教师 · a班班主任，b班、c班 · 另有 1 个班已经不在 · 孙老师 更改',
    '教师 · a班 · 换了微信号',
    '教师 · a班 · 本人接受了邀请',
    '教师 · a班',
  ])
})

it('says from when to when, with the year', () => {
  const [from, until] = ['2026-09-01T07:40', '2027-09-28T16:20']
  expect(sinceWords({ from, until })).toBe('2026年9月1日 07:40 起，到 2027年9月28日 16:20')
  expect([sinceWords({ from, until: '' }), sinceWords({ from: '', until: '' })]).toEqual([
    ...['2026年9月1日 07:40 起', '最初登记'],
  ])
})
