/**
 * Every field that is stored: whose it is, what it is for, and what erases it. Those of records follow from their
 * declarations. A test walks a store in which everything was recorded, and knows no other field. In a path "*" is the
 * key of a map or a place in a list, and "**" all that lies below, which is sums alone.
 */
import { recordTypes } from '../../../shared/records/index'
import type { AnyRecordType } from '../../../shared/records/record'
import type { CollectionName } from '../formats'
import { ofAccounts, ofDesks, ofImports, ofReads } from './inventory-of-accounts'
import {
  aroundValue,
  fields,
  nobody,
  ofPupils,
  ofRoll,
  type Place,
  type Row,
  type StoredField,
} from './inventory-of-pupils'
import { ofDistricts } from './inventory-of-districts'
import { ofReports } from './inventory-of-reports'
import { chainPlaces, placesIn, settingPlaces, stamped } from './inventory-of-values'

const workTypes = (recordTypes as readonly AnyRecordType[]).filter(({ ledger }) => ledger !== 'pupil')

/** What adults record in the course of their work: by the declarations. */
const ofWorkRecords = workTypes.flatMap((one) => {
  const { type, title, ledger: kind } = one
  const places = [
    ...Object.keys(one.fields).flatMap((field) => placesIn(one, field)),
    ...(stamped[type] ?? []),
  ]
  return fields({ collection: 'ledgers', kind }, [
    ...aroundValue(type, 'staff', 'never'),
    ...places.map((place): Row => {
      return [`records.${type}.*.*.value.${place}`, 'nobody', 'never', `学校的工作记录：${title}`]
    }),
  ])
})

const ofWork = (['class', 'staff', 'school'] as const).flatMap((kind) =>
  fields({ collection: 'ledgers', kind }, [
    ['tally.**', 'nobody', 'never', '各项合计'],
    ['recent.*', 'nobody', 'never', '认得出重复的提交'],
    ['claims.*', 'nobody', 'never', '编号只用一次'],
    ...chainPlaces.map((place): Row => [place, 'nobody', 'never', '查得出有没有被改过']),
  ]),
)

const heads = (['pupil', 'class', 'staff', 'school'] as const).flatMap((kind) =>
  nobody({ collection: 'ledgers', kind }, ['_id', 'format', 'school', 'kind', 'rev'], '存放的位置和版本'),
)

const ofOthers = [
  ...nobody({ collection: 'ledgers', kind: 'class' }, ['class', 'period'], '哪个班、哪个月'),
  ...fields(
    { collection: 'ledgers', kind: 'staff' },
    ['id', 'name', 'roles.*', 'classes.*', 'number', 'accounts.*', 'headOf.*'].map((part): Row => {
      return [`member.${part}`, 'staff', 'staff', '教职工是谁、教哪些班、用哪个账号']
    }),
  ),
  ...fields({ collection: 'ledgers', kind: 'staff' }, [
    ...aroundValue('offices', 'staff', 'staff'),
    ...['', 'before.'].flatMap((place) =>
      ['roles.*', 'classes.*', 'headOf.*', 'accounts'].map((part): Row => {
        return [`records.offices.*.*.value.${place}${part}`, 'staff', 'staff', '谁从什么时候起担任什么']
      }),
    ),
  ]),
  ...fields({ collection: 'ledgers', kind: 'school' }, [
    ...['name', 'roles.*', 'classes.*', 'number', 'accounts.*', 'headOf.*'].map((part): Row => {
      return [`staff.*.${part}`, 'staff', 'staff', '教职工是谁、教哪些班、用哪个账号']
    }),
    ['staff.*.rev', 'nobody', 'staff', '合计是哪一版'],
    ['staff.*.tally.**', 'staff', 'staff', '各项合计'],
    ['results.*.answered.*', 'child', 'survey', '哪些学生答过，算回收率'],
  ]),
  ...nobody({ collection: 'ledgers', kind: 'school' }, settingPlaces, '学校的设置'),
  ...['settings', 'terms'].flatMap((own) =>
    fields({ collection: 'ledgers', kind: 'school' }, aroundValue(own, 'staff', 'never')),
  ),
  ...nobody(
    { collection: 'ledgers', kind: 'school' },
    [
      ...['on', 'name', 'start', 'end', 'report'].map((part) => `records.terms.*.*.value.${part}`),
      'recount.began',
      'recount.after',
      'recount.done',
    ],
    '学校何时启用、学期何时结束，校历改后重算到哪里',
  ),
  ...nobody(
    { collection: 'ledgers', kind: 'school' },
    [
      ...['trend.*.asOf', 'trend.*.statuses.**', 'trend.*.found.**', 'open', 'changedAt'],
      ...['nights.*.night', 'nights.*.after', 'results.*.ballots', 'results.*.satisfied'],
      ...['results.*.figures.**', 'results.*.signals.*', 'results.*.tooFew', 'results.*.isForgotten'],
    ],
    '学校的合计，和夜里算到哪里',
  ),
]

const books: Place = { collection: 'classes' }
const ofBooks = [
  ...nobody(
    books,
    ['_id', 'format', 'school', 'class', 'changedAt', 'months.*.rev', 'months.*.tally.**'],
    '班级的合计',
  ),
  ...fields(books, [
    ['pupils.*.rev', 'nobody', 'child', '合计是哪一版'],
    ['pupils.*.tally.*.*', 'child', 'child', '各项合计，随记录一起删'],
    ['pupils.*.name', 'child', 'child', '班级名单上的姓名'],
    ['pupils.*.guardians', 'child', 'child', '有几位监护人'],
    ['pupils.*.proxy', 'child', 'child', '是否由学校代录'],
    ['pupils.*.consent', 'child', 'child', '同意是否有效'],
    ...ofRoll('pupils.*.roll'),
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

export const inventory: readonly StoredField[] = [
  ...[heads, ofPupils, ofWork, ofWorkRecords, ofOthers, ofBooks, ofSurveys, ofAccounts, ofReads].flat(),
  ...nobody(
    { collection: 'folds' },
    [
      ...['_id', 'format', 'school', 'name', 'began', 'pupils', 'classes', 'asOf', 'statuses.**', 'found.**'],
      ...[
        'enrolled.primary',
        'enrolled.junior',
        'surveys.*.title',
        'surveys.*.closes',
        'surveys.*.signals.*',
      ],
      ...['upTo', 'day', 'left.*'],
    ],
    '学校达标卡的合计，和算到哪里',
  ),
  ...ofReports,
  ...ofImports,
  ...ofDesks,
  ...ofDistricts,
  ...nobody(
    { collection: 'seals' },
    ['_id', 'format', 'school', 'night', 'after', 'upTo', 'lines.*', 'mark'],
    '每晚的封印，查得出有没有被改过',
  ),
]
