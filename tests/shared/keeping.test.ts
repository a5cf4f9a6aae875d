/** How long what is kept of a child stays, how it is put right, and the copy that a guardian takes away. */
import { correctionOf } from '../../shared/keeping/correction'
import { copyOf, type ExportPage, htmlOf, jsonOf } from '../../shared/keeping/export'
import { periodWords } from '../../shared/keeping/groups'
import { defaultRetention, groupsOver, retentionOf } from '../../shared/keeping/retention'
import { keptWords } from '../../shared/keeping/words'
import { policyOf } from '../../shared/policy/policy'
import { typeNamed } from '../../shared/records/parse'

describe('retention', () => {
  it.each([
    ['2027-01-28', []],
    ['2027-01-29', ['family']],
    ['2027-10-30', ['family']],
    ['2027-10-31', ['family', 'contact']],
    ['2029-10-29', ['family', 'contact']],
    ['2029-10-30', ['family', 'contact', 'school']],
  ])('on %s %j is over for who left on 2026-10-31', (today, groups) => {
    expect(groupsOver('2026-10-31', today, defaultRetention)).toEqual(groups)
  })

  it('is as the school has it, and no group goes before the one before it', () => {
    const own = retentionOf({ retention_days: { family: 300, contact: 60 } })
    expect(own).toEqual({ ...defaultRetention, family: 300, contact: 60 })
    expect(groupsOver('2026-01-01', '2026-10-27', own)).toEqual([])
    expect(groupsOver('2026-01-01', '2026-10-28', own)).toEqual(['family', 'contact'])
  })

  it('is told in words', () => {
    expect([periodWords(90), periodWords(365), periodWords(1095)]).toEqual(['90 天', '1 年', '3 年'])
    expect(keptWords(defaultRetention).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['家庭记录', '家校联系', '学校记录', '查看记录']),
    )
  })
})

it.each([
  [
    'sleep',
    '7 天内您自己可以更正或撤回。再早的不能改，可以在「历史记录」里把那一天的删除，也可以在本页下面全部删除。',
  ],
  ['consent', '您自己随时可以改。'],
  ['visit_answer', '您自己随时可以改。'],
  [
    'home_visit',
    '请联系写下的老师，30 天内可以更正或撤回。再早的、老师已经离开的，改不了；您可以在「家访」里写明来没来过，孩子离校后可以要求删除。',
  ],
  ['visit_task', '请联系本班的任课老师更正。'],
  ['skill', '请联系本班的任课老师，30 天内可以更正；再早的，可以请老师重新评一次。'],
  ['leave', '请联系学校管理员更正，原来的内容会留在历史里。'],
  ['fitness', '请告诉学校管理员、体育负责人或校医，由学校更正，原来的内容会留在历史里。'],
  ['ballot', '交上去就不能改，也查不出是哪一份。'],
])('what is wrong in %s: %s', (type, words) => {
  expect(correctionOf(typeNamed(type), policyOf({}))).toBe(words)
})

describe('the copy', () => {
  const item = { part: '睡眠', title: '2026-10-14', lines: ['书名：<b>&"小"'], data: { n: 1 } }
  const page: ExportPage = {
    ...{ student: 's', name: '王<小>明', school: '示例学校', at: '2026-10-14T20:00' },
    ...{ items: [item], next: 'more' },
  }
  const copy = copyOf([page, { ...page, items: [{ ...item, part: '阅读' }], next: null }])!

  it('is of all pages, as data and to be read', () => {
    expect(JSON.parse(jsonOf(copy))).toEqual({ ...copy })
    expect(copy.items.map(({ part }) => part)).toEqual(['睡眠', '阅读'])
    expect(htmlOf(copy).match(/<h2>/gu)).toHaveLength(2)
    expect(copyOf([])).toBeUndefined()
  })

  it('runs nothing that somebody wrote', () => {
    expect(htmlOf(copy)).toContain('书名：&lt;b&gt;&amp;&quot;小&quot;')
    expect(htmlOf(copy)).not.toMatch(/<b>|<小>|<script/u)
  })
})
