/** What a district's supervisor does, and the operator before. */
import { districtNamed } from '../../shared/district/place'
import { type Deed, inTurn } from './deed'
import { type Asking, operatorAsks, school } from './school'
import type { World } from './world'

const district = districtNamed('here')
const operates = (action: string, input: object): Asking => ({ ...operatorAsks(action, input), at: district })

const making = operates('district', { name: '岚山区', schools: [{ school, name: '岚山示例学校' }] })
const inviting = operates('supervise', { name: '周督导' })
const asks = (action: string, input: object): Asking => ({
  ...{ by: 'stranger', of: 'district', at: district, action, input },
})

function entering(world: World): Asking {
  const [code] = world.store.documents('districts')[0]!.codes as string[]
  return asks('enter', { mutation: 'enters', code })
}

/** There is a district, and its supervisor is there. */
const supervised = async (world: World) => {
  await inTurn([making, inviting])(world)
  await inTurn([entering(world)])(world)
}

const item = { of: school, rectification: 'ofDistrict' }
const terms = { requirement: 8, what: '提高睡眠达标率', until: '2026-12-01', measures: '' }
const opens = asks('openItem', { mutation: 'opens', ...item, ...terms })
const lists = { purpose: '秋季抽查', seed: '135', inspectors: ['赵一', '钱二'] }

const does = (name: string, step: Asking, ...before: Asking[]): Deed => ({
  name: `district: ${name}`,
  before: async (world) => {
    await supervised(world)
    await inTurn(before)(world)
  },
  steps: () => [step],
})

export const supervising: Deed[] = [
  { name: 'a district made', steps: () => [making] },
  { name: 'a supervisor invited', before: inTurn([making]), steps: () => [inviting] },
  does('a supervisor revoked', operates('unsupervise', { number: 1 })),
  {
    name: 'a supervisor enters the code',
    before: inTurn([making, inviting]),
    steps: (world) => [entering(world)],
    mayDiffer: { where: /^tries/u, why: 'whoever was not answered tries again, which counts' },
  },
  does('a school looked at', asks('school', { of: school })),
  does('an item opened', opens),
  does('an item looked at', asks('item', item), opens),
  does('a note', asks('note', { mutation: 'notes', ...item, entry: 'n1', note: '已沟通' }), opens),
  does(
    'a return visit',
    asks('visit', {
      ...{ mutation: 'visits', ...item, entry: 'v1', date: '2026-10-14' },
      ...{ result: 'partly', note: '有改进' },
    }),
    opens,
  ),
  does(
    'a draw',
    asks('draw', { mutation: 'draws', ...lists, schools: 1, inspectorsEach: 1, classesEach: 2 }),
  ),
]
