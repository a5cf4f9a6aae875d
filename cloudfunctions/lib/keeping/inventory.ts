/**
 * Every field that is stored: whose it is, what it is for, and what erases it. Those of records follow from their
 * declarations. A test walks a store in which everything was recorded, and knows no other field. In a path "*" is the
 * key of a map or a place in a list, and "**" all that lies below.
 */
import type { CollectionName } from '../formats'
import {
  aroundValue,
  fields,
  nobody,
  ofPupils,
  type Place,
  type Row,
  type StoredField,
} from './inventory-of-pupils'

/** Of classes, staff and the school: what adults record in the course of their work. */
const ofWork = (['class', 'staff', 'school'] as const).flatMap((kind) =>
  fields({ collection: 'ledgers', kind }, [
    ...aroundValue('*', 'staff', 'never'),
    ['records.*.*.*.value.**', 'nobody', 'never', '学校的工作记录'],
    ['tally.**', 'nobody', 'never', '各项合计'],
    ['recent.*', 'nobody', 'never', '认得出重复的提交'],
    ['claims.*', 'nobody', 'never', '编号只用一次'],
    ['chain.**', 'nobody', 'never', '查得出有没有被改过'],
  ]),
)

const heads = (['pupil', 'class', 'staff', 'school'] as const).flatMap((kind) =>
  nobody({ collection: 'ledgers', kind }, ['_id', 'format', 'school', 'kind', 'rev'], '存放的位置和版本'),
)

const ofOthers = [
  ...nobody({ collection: 'ledgers', kind: 'class' }, ['class', 'period'], '哪个班、哪个月'),
  ...fields({ collection: 'ledgers', kind: 'staff' }, [
    ['member.**', 'staff', 'staff', '教职工是谁、教哪些班'],
  ]),
  ...fields({ collection: 'ledgers', kind: 'school' }, [
    ['staff.**', 'staff', 'staff', '教职工是谁、教哪些班'],
    ['results.*.answered.*', 'child', 'survey', '哪些学生答过，算回收率'],
  ]),
  ...nobody(
    { collection: 'ledgers', kind: 'school' },
    [
      ...[
        'settings.**',
        'trend.**',
        'nights.**',
        'open',
        'changedAt',
        'results.*.ballots',
        'results.*.satisfied',
      ],
      ...['results.*.figures.**', 'results.*.signals.**', 'results.*.tooFew', 'results.*.isForgotten'],
    ],
    '学校的设置和合计',
  ),
]

const books: Place = { collection: 'classes' }
const ofBooks = [
  ...nobody(books, ['_id', 'format', 'school', 'class', 'changedAt', 'months.**'], '班级的合计'),
  ...fields(books, [
    ['pupils.*.rev', 'nobody', 'child', '合计是哪一版'],
    ['pupils.*.tally.*.*', 'child', 'child', '各项合计，随记录一起删'],
    ['pupils.*.name', 'child', 'child', '班级名单上的姓名'],
    ['pupils.*.guardians', 'child', 'child', '有几位监护人'],
    ['pupils.*.proxy', 'child', 'child', '是否由学校代录'],
    ['pupils.*.consent', 'child', 'child', '同意是否有效'],
    ['pupils.*.roll.**', 'child', 'child', '什么时候在籍、在哪个班'],
  ]),
]

const survey = (collection: CollectionName, rows: readonly Row[]) => [
  ...nobody({ collection }, ['_id', 'format', 'school', 'survey', 'rev'], '哪一份问卷'),
  ...fields({ collection }, rows),
]
const ofSurveys = [
  ...survey('ballots', [
    ['answered.*', 'child', 'survey', '这个孩子答过了，每人一份'],
    ['sealed', 'guardian', 'survey', '密封的答案，关闭后清空'],
    ['counters', 'nobody', 'survey', '密封的计数，关闭后清空'],
  ]),
  ...survey('surveytexts', [['texts.*', 'guardian', 'survey', '写下的话，和孩子没有联系']]),
]

const ofAccounts = [
  ...fields({ collection: 'joins' }, [['**', 'guardian', 'request', '谁申请加入，由学校核对']]),
  ...fields({ collection: 'invitations' }, [['**', 'staff', 'request', '班级的邀请码']]),
  ...fields({ collection: 'reminders' }, [['**', 'guardian', 'child', '什么时候提醒']]),
]

const reads: Place = { collection: 'reads' }
const ofReads = [
  ...nobody(reads, ['_id', 'format', 'school'], '存放的位置'),
  ...fields(reads, [
    ['students.*', 'child', 'log', '看了哪个孩子'],
    ['name', 'staff', 'log', '谁看的'],
    ['role', 'staff', 'log', '以什么身份看的'],
    ['what', 'child', 'log', '看了什么'],
    ['at', 'child', 'log', '什么时候看的'],
  ]),
]

export const inventory: readonly StoredField[] = [
  ...[heads, ofPupils, ofWork, ofOthers, ofBooks, ofSurveys, ofAccounts, ofReads].flat(),
  ...nobody({ collection: 'folds' }, ['**'], '学校达标卡的合计'),
  ...nobody({ collection: 'seals' }, ['**'], '每晚的封印，查得出有没有被改过'),
]
