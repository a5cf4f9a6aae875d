/** What the inventory is made of, and the fields of a pupil's ledger: those of records by their declarations. */
import type { GroupName } from '../../../shared/keeping/groups'
import { recordTypes } from '../../../shared/records/index'
import type { AnyRecordType, LedgerKind } from '../../../shared/records/record'
import type { CollectionName } from '../formats'
import { chainPlaces, placesIn, rollPlaces } from './inventory-of-values'

/**
 * With a group of a child's; with all that is kept of a child; a while after the look, the survey or the request; with the
 * staff entry of the school. `never`: it tells of no person, or of nobody any more who could be found by it.
 */
export type Erasure = GroupName | 'child' | 'log' | 'survey' | 'request' | 'staff' | 'never'

export interface StoredField {
  collection: CollectionName
  /** Of ledgers: of which kind. */
  kind?: LedgerKind
  path: string
  of: 'child' | 'guardian' | 'staff' | 'nobody'
  purpose: string
  erased: Erasure
}

export type Place = Pick<StoredField, 'collection' | 'kind'>
export type Row = readonly [path: string, of: StoredField['of'], erased: Erasure, purpose: string]

export const fields = (place: Place, rows: readonly Row[]): StoredField[] =>
  rows.map(([path, of, erased, purpose]) => ({ ...place, path, of, purpose, erased }))

export const nobody = (place: Place, paths: readonly string[], purpose: string): StoredField[] =>
  fields(place, paths.map((path) => [path, 'nobody', 'never', purpose] as const)) // prettier-ignore

const all = recordTypes as readonly AnyRecordType[]
const pupil: Place = { collection: 'ledgers', kind: 'pupil' }

/** Around the value of every version: who said it, and when. */
export const aroundValue = (type: string, of: StoredField['of'], erased: Erasure): Row[] => [
  [`records.${type}.*.*.by`, of, erased, '谁记的'],
  [`records.${type}.*.*.as`, of, erased, '以什么身份记的'],
  [`records.${type}.*.*.at`, of, erased, '什么时候记的'],
  [`records.${type}.*.*.n`, 'nobody', erased, '版本的次序'],
  [`records.${type}.*.*.prefilled`, of, erased, '是不是照预填的提交'],
]

/** What versions of a pupil's records hold: by the declarations. */
const ofRecords: StoredField[] = all.flatMap((one) => {
  const { type, ledger, group, fields: own, purposes = {} } = one
  return ledger !== 'pupil' || group === undefined
    ? []
    : fields(pupil, [
        ...aroundValue(type, 'guardian', group),
        ...Object.keys(own).flatMap((field) =>
          placesIn(one, field).map((place): Row => {
            const purpose = purposes[field] ?? ''
            return [`records.${type}.*.*.value.${place}`, 'child', group, purpose]
          }),
        ),
        [`tally.${type}.*`, 'child', group, '各项合计'],
      ])
})

export const ofRoll = (place: string): Row[] =>
  rollPlaces.map((part) => [`${place}.${part}`, 'child', 'child', '什么时候在籍、在哪个班'])

const ofProfile = fields(pupil, [
  ['profile.student', 'child', 'child', '孩子在本校的编号'],
  ['profile.name', 'child', 'child', '认得出是哪个孩子'],
  ['profile.gender', 'child', 'child', '学籍要有'],
  ['profile.guardians.*', 'guardian', 'child', '谁可以替孩子记录、查看和决定'],
  ['profile.proxy', 'child', 'child', '是否由学校代录'],
  ['profile.consent', 'child', 'child', '同意是否有效'],
  ['profile.consentVersion', 'child', 'child', '同意的是哪一版说明'],
  ['profile.hasRefused', 'child', 'child', '是否说过不同意，免得再问'],
  ['profile.erased', 'child', 'child', '离校后已经删到哪一步'],
  ...ofRoll('profile.roll'),
  ['recent.*', 'guardian', 'child', '认得出重复的提交'],
  ['claims.*', 'nobody', 'child', '编号只用一次；留下的只有本身的编号'],
  ...chainPlaces.map((place): Row => [place, 'nobody', 'never', '查得出有没有被改过']),
])

export const ofPupils: readonly StoredField[] = [...ofProfile, ...ofRecords]
