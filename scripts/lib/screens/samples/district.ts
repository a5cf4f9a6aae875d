/** A district as its supervisor sees it. */
import { twelve } from '../../../../shared/district/folded'
import type { PastStatus } from '../../../../shared/requirements/snapshot'
import type {
  BalanceView,
  DistrictItem,
  DistrictMap,
  DistrictNewItem,
  DistrictSchool,
  LooksView,
  MapRow,
  RateRow,
} from '../../../../shared/views/district'
import type { ItemRow } from '../../../../shared/views/rectification'
import { longName } from './odd'
import { today } from './viewer'

const letters: Record<string, PastStatus> = {
  '●': 'met',
  '▲': 'not_met',
  '○': 'insufficient',
  '×': 'broken',
}

function row(school: string, name: string, shapes: string, pupils = 900, signals = 0): MapRow {
  const statuses = [...shapes].map((shape) => letters[shape] ?? 'insufficient')
  const notMet = statuses.filter((status) => status === 'not_met').length
  return { school, name, at: `${today}T18:2${school.length}`, pupils, statuses, notMet, signals }
}

const own = row('lanshan', '岚山实验学校', '●●▲●▲●●▲●●●●', 1260, 1)
export const rows: MapRow[] = [
  own,
  row('gang', '港口中心小学', '●●●●●●●▲●●●○', 840),
  row('chao', '望潮小学', '●▲▲●▲▲▲▲●○●●', 410, 2),
  row('bei', '北山初级中学', '●●●●▲●●▲●●●●', 960),
  row('yan', '盐田九年一贯制学校', '○○○○○○○○○○○○', 300),
  row('xi', '西岭小学', '●●●●●●●●●●●●', 180),
  row('hai', '海晏小学', '●●●●●●●×●●●●', 520),
  { school: 'new', name: '新建小学', at: '', pupils: 0, statuses: [], notMet: 0, signals: 0 },
]

const requirements = twelve.map(({ id, title }) => ({ id, title }))
export const map: DistrictMap = { district: '岚山区', supervisor: '周督导', today, requirements, rows }
export const bareMap: DistrictMap = { ...map, rows: [] }
export const oddMap: DistrictMap = {
  ...map,
  rows: rows.map((one, index) => (index === 0 ? { ...one, name: longName.repeat(3) } : one)),
}

export const item: ItemRow = {
  ...{ rectification: 'i1', requirement: 8, title: '睡眠时间', indicator: '睡眠达标（初中）' },
  what: '初中睡眠达标现为 71.5%（93 / 130 人），未达标。',
  who: { number: 'principal', name: '陈校长' },
  ...{ until: '2026-10-10', state: 'overdue', origin: 'district', openedOn: '2026-09-10', end: null },
}
const ended: ItemRow = {
  ...item,
  ...{ rectification: 'i2', requirement: 3, title: '课堂学习', what: '补齐课堂达标检测', state: 'met' },
  ...{ origin: 'school', indicator: '' },
  end: { on: '2026-10-09', reason: '数据已达标', figure: '86.0%（43 / 50 班·天）' },
}

const figures = (id: number, status: PastStatus) =>
  id === 8
    ? [
        { title: '睡眠达标', scope: '小学', status, figure: '92.1%', counts: '350 / 380 人' },
        { title: '睡眠达标', scope: '初中', status, figure: '71.5%', counts: '93 / 130 人' },
      ]
    : [{ title: '应开课程', scope: '', status, figure: '100.0%', counts: '32 / 32 班·天' }]

const { statuses: _, ...first } = own
export const school: DistrictSchool = {
  ...{ ...first, today, classes: 28 },
  rows: requirements.map(({ id, title }, index) => {
    const status = own.statuses[index] ?? 'insufficient'
    return { id, title, status, figures: status === 'insufficient' ? [] : figures(id, status) }
  }),
  surveys: [
    {
      ...{ title: '秋季满意度问卷', closes: '2026-10-10', unknown: 2, none: 3 },
      seen: [
        {
          title: '几个班集中填写',
          words: [
            '有几个班的多数答卷在两小时内交来。',
            '也可能是家长会后一起填的，可以问问是怎样请家长填的。',
          ],
        },
      ],
    },
  ],
  items: [item, ended],
}
export const bareSchool: DistrictSchool = {
  ...school,
  ...{ name: '新建小学', at: '', pupils: 0, classes: 0, rows: [], surveys: [], items: [] },
}
export const oddSchool: DistrictSchool = {
  ...school,
  name: longName.repeat(3),
  items: [{ ...item, what: longName.repeat(10) }],
}

export const openItem: DistrictItem = {
  ...{ ...item, school: 'lanshan', name: '岚山实验学校', today, key: 'sleep_reached', of: 'junior' },
  ...{ measures: '调整晚自习，家长会说明', terms: [], follows: null },
  notes: [{ entry: 'n1', at: '2026-09-28T10:20', by: '陈校长', result: '', note: '已召开初中年级家长会。' }],
  visits: [
    { entry: 'v1', at: '2026-10-09', by: '区县督导', result: '部分到位', note: '七年级已改，九年级还没有。' },
  ],
}
export const bareItem: DistrictItem = {
  ...openItem,
  state: 'open',
  until: '2026-11-10',
  notes: [],
  visits: [],
}
export const oddItem: DistrictItem = {
  ...openItem,
  ...{ what: longName.repeat(10), name: longName.repeat(3) },
  ...{ state: 'met', end: { on: '2026-10-12', reason: '数据已达标', figure: '90.8%（118 / 130 人）' } },
}

export const newItem: DistrictNewItem = {
  ...{ school: 'lanshan', name: '岚山实验学校', today, requirement: 8, title: '睡眠时间' },
  proposed: '初中睡眠达标现为 71.5%（93 / 130 人），未达标。',
}

const rate = (
  school_: string,
  name: string,
  figure: string,
  counts: string,
  pupils: number,
  left = '',
): RateRow => ({
  ...{ school: school_, name, figure, counts, pupils, left },
})

export const balance: BalanceView = {
  ...{ district: '岚山区', today, chosen: 1, least: 3, counted: 3 },
  choices: [
    { key: 'sleep_reached', scope: 'primary', title: '睡眠时间 · 睡眠达标（小学）' },
    { key: 'sleep_reached', scope: 'junior', title: '睡眠时间 · 睡眠达标（初中）' },
  ],
  rows: [
    rate('bei', '北山初级中学', '64.0%', '480 / 750 人', 960),
    rate('gang', '港口中心小学', '—', '', 0, '没有这一项'),
    rate('lanshan', '岚山实验学校', '71.5%', '93 / 130 人', 420),
    rate('new', '新建小学', '—', '', 0, '还没有汇总'),
    rate('yan', '盐田九年一贯制学校', '50.0%', '150 / 300 人', 300),
  ],
  spread: { mean: '63.3%', coefficient: '0.111' },
  bounds: [{ stage: 'junior', words: '≤ 0.45（基本均衡 ≤ 0.55）', isWithin: true }],
}
export const fewRates: BalanceView = { ...balance, counted: 2, bounds: [] }
export const bareBalance: BalanceView = { ...balance, choices: [], chosen: -1, rows: [], counted: 0 }
export const oddBalance: BalanceView = {
  ...balance,
  spread: { mean: '66.2%', coefficient: '0.712' },
  bounds: [{ stage: 'junior', words: '≤ 0.45（基本均衡 ≤ 0.55）', isWithin: false }],
  rows: [rate('odd', longName.repeat(3), '104.0%', '26 / 25 人', 25), ...balance.rows],
}

export const looks: LooksView = {
  school: '岚山实验学校',
  lines: [
    { who: '周督导', what: '学校的达标情况和整改', at: `${today}T09:12` },
    { who: '周督导', what: '一项整改的经过', at: `${today}T09:12` },
    { who: '周督导', what: '全区县学校的达标情况总览', at: `${today}T09:10` },
  ],
}
export const noLooks: LooksView = { ...looks, lines: [] }
