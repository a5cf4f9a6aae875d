import {
  beside,
  faulty,
  faultyPreview,
  foreignPreview,
  imports,
  noClasses,
  oddPreview,
  oneCausePreview,
  preview,
} from '../samples/imports'
import { refused, type Screen } from '../screen'

const applying = { state: 'applying', done: 8 } as const
const refusedRows = [
  { row: 1403, label: '王子涵 · 一年级(4)班', why: '请检查「学生」：这个编号已在使用' },
  { row: 0, label: '孙远 · 六年级(3)班', why: '请检查「日期」：应晚于入学日期 2026-11-18' },
]

export const officeImport: Screen = {
  name: 'office-import',
  page: 'office/import/index',
  title: '导入表格',
  answers: {
    'files.imports': imports,
    'files.preview': preview,
    'files.template': { name: '学籍名册模板.xlsx', content: 'UEsDBA==' },
    'files.importPage': { steps: [] },
    'files.applyImport': refused('busy'),
    'files.dropImport': { dropped: true },
  },
  landmark: '学籍名册',
  states: {
    empty: { answers: { 'files.imports': noClasses } },
    refused: {
      answers: {
        'files.imports': beside({}),
        'files.applyImport': refused(
          'duplicate',
          'import',
          '预览以后，学校的名册有了变动。请重新选择文件，再看一次',
        ),
      },
      steps: [{ tap: '#apply' }, { tap: '#confirm-apply' }],
    },
    odd: { answers: { 'files.imports': beside({}), 'files.preview': oddPreview } },
    ready: { answers: { 'files.imports': beside({}) } },
    confirm: { answers: { 'files.imports': beside({}) }, steps: [{ tap: '#all-gone' }, { tap: '#apply' }] },
    faulty: { answers: { 'files.imports': beside(faulty), 'files.preview': faultyPreview } },
    'one-cause': { answers: { 'files.imports': beside(faulty), 'files.preview': oneCausePreview } },
    foreign: {
      answers: { 'files.imports': beside({}), 'files.preview': foreignPreview },
      steps: [{ tap: '#apply' }],
    },
    broken: { answers: { 'files.imports': beside(applying) } },
    done: {
      answers: { 'files.imports': beside({ state: 'done', done: 19, refused: refusedRows }) },
    },
    theirs: { answers: { 'files.imports': beside({ isOwn: false, by: '陈校长', isStale: true }) } },
    'left-by-them': {
      answers: {
        'files.imports': beside({ ...applying, isOwn: false, by: '陈校长', isStale: true }),
      },
    },
    alone: { opens: { kind: 'roster' } },
  },
}
