/** Tables that a school brings, as the screen is told of them. */
import { kindNames, kindOf } from '../../../../shared/imports/index'
import type { Complaint } from '../../../../shared/imports/kind'
import type { ImportsView, ImportView, PreviewView } from '../../../../shared/views/imports'
import { today } from './viewer'

const kinds = kindNames.map((kind) => {
  const { title, purpose } = kindOf(kind)
  return { kind, title, purpose, notYet: '' }
})

export const imports: ImportsView = { today, isOpen: true, kinds, current: null }

export const noClasses: ImportsView = {
  ...{ ...imports, isOpen: false },
  kinds: kinds.map((one) => ({ ...one, notYet: '请先建班' })),
}

const current: ImportView = {
  ...{ import: 'i1', kind: 'roster', title: '学籍名册', file: '2026年秋季学籍名册.xlsx', state: 'ready' },
  ...{ isOwn: true, by: '孙老师', since: `${today}T18:05`, isStale: false, rows: 1800 },
  ...{ complaints: 0, faultyRows: 0, notes: [], doubt: '', causes: [], total: 19, done: 0, refused: [] },
  counts: { isNew: 204, changed: 6, same: 1590, gone: 3 },
}

export const beside = (own: Partial<ImportView>): ImportsView => ({
  ...imports,
  current: { ...current, ...own },
})

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'.split('')
const named = (place: number) => `${surnames[place % surnames.length] ?? ''}子${'涵轩怡睿'[place % 4] ?? ''}`

const changed = [
  ['王小明', '班级', '三年级(1)班', '三年级(2)班'],
  ['阿依古丽·买买提', '姓名', '阿依古丽 买买提', '阿依古丽·买买提'],
  ['李红', '性别', '男', '女'],
  ['周远', '学籍', '2026-06-30 起不在籍', '2026-11-18 起转回'],
] as const

export const preview: PreviewView = {
  ...current,
  notes: [
    '表里有 1 名已经离校的学生，导入后从「变更」里写的日期起转回；以前的记录留在原来的学籍下，家长要重新加入。没有回来的，请从表中删去那一行，再选一次。',
    '2 名学生的入学日期与本校已有的不同，仍按已有的，不更改。',
    '已在本校的学生，监护人以家长在小程序里加入的为准，不按表格更改。',
  ],
  faults: [],
  steps: [
    ...changed.map(([name, what, from, to], place) => ({
      ...{ row: 12 + place, label: `${name} · 三年级(2)班`, isNew: false, changes: [{ what, from, to }] },
    })),
    ...Array.from({ length: 60 }, (_, place) => ({
      ...{
        row: 1400 + place,
        label: `${named(place)} · 一年级(${(place % 5) + 1})班`,
        isNew: true,
        changes: [],
      },
    })),
  ],
  gone: ['钱去 · 五年级(1)班', '孙远 · 六年级(3)班', '周静 · 九年级(2)班'].map((label, place) => ({
    ...{ id: `p${place}`, label },
  })),
}

const wrong = [
  ['班级', '三年级十班', '没有「三年级十班」这个班。请写成已建班级的名称，如 一年级(1)班'],
  ['性别', '女生', '应为 男或女'],
  ['入学日期', '去年九月', '应为存在的日期，如 2026-09-01'],
  ['学籍号', 'G371100201810100007', '与第 9 行重复。请删去其中一行，或改正'],
  [
    '学籍号',
    '3.71100201810100E+18',
    'Excel 把它写成了科学记数，末几位已经丢失。请把这一列设为「文本」，重新填写',
  ],
  ['姓名', '', '不能为空'],
] as const

const faults: Complaint[] = Array.from({ length: 41 }, (_, place) => {
  const [column, found, cure] = wrong[place % wrong.length] ?? wrong[0]
  return { row: 9 + Math.floor(place * 0.9) * 37, column, found, cure }
})

export const faulty = { state: 'faulty', complaints: 41, faultyRows: 37 } as const
export const faultyPreview: PreviewView = { ...preview, ...faulty, faults, steps: [], gone: [], notes: [] }

const missing = '没有「一年级(2)班」这个班。请写成已建班级的名称，如 一年级(1)班'
export const oneCausePreview: PreviewView = {
  ...faultyPreview,
  ...{ complaints: 2541, faultyRows: 2537, rows: 5000 },
  causes: [{ column: '班级', cure: missing, count: 2500, rows: [2, 3, 4, 5, 6] }],
}

export const foreignPreview: PreviewView = {
  ...preview,
  doubt: '表里有 5000 人，本校现有 250 人，两边都有的只有 0 人。是不是选错了文件？',
  counts: { isNew: 5000, changed: 0, same: 0, gone: 250 },
}

const long = '一个长得不像话的文件名😀'.repeat(6)
export const oddPreview: PreviewView = {
  ...preview,
  file: `${long}.xlsx`,
  steps: [
    {
      ...{ row: 5999, isNew: false, label: `${'古丽'.repeat(20)} · ${'国际部实验'.repeat(6)}班` },
      changes: [{ what: '班级', from: '国际部实验'.repeat(6), to: '九年级(12)班' }],
    },
  ],
}
