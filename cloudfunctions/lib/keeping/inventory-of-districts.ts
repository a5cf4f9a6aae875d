/** The fields of districts: who supervises, and what was drawn. They are no school's, and no child is in them. */
import { fields, nobody, type Place, type StoredField } from './inventory-of-pupils'

const districts: Place = { collection: 'districts' }

export const ofDistricts: readonly StoredField[] = [
  ...nobody(districts, ['_id', 'format', 'school', 'kind', 'rev'], '存放的位置和版本'),
  ...nobody(districts, ['name', 'schools.*.school', 'schools.*.name', 'schools.*.classes'], '区县有哪些学校'),
  ...fields(districts, [
    ['supervisors.*.name', 'staff', 'staff', '谁是督导员'],
    ['supervisors.*.account', 'staff', 'staff', '督导员的账号'],
    ['supervisors.*.number', 'nobody', 'staff', '督导员的次序'],
    ['supervisors.*.code', 'nobody', 'staff', '督导员的编码，只用一次'],
    ['supervisors.*.until', 'nobody', 'staff', '编码用到哪天'],
    ['supervisors.*.isRevoked', 'nobody', 'staff', '收回了没有'],
    ['codes.*', 'nobody', 'staff', '由编码找到区县'],
    ['account', 'staff', 'never', '谁抽取的'],
    ['by', 'staff', 'never', '谁抽取的'],
    ['inspectors.*', 'staff', 'never', '从哪些检查人员里抽'],
    ['result.*.inspectors.*', 'staff', 'never', '抽到的检查人员'],
  ]),
  ...nobody(
    districts,
    [
      ...['number', 'purpose', 'seed', 'at', 'mutation', 'result.*.name', 'result.*.classes.*'],
      ...['wanted.schools', 'wanted.inspectors', 'wanted.classes'],
    ],
    '双随机抽取的种子、名单和结果，供人验证',
  ),
]
