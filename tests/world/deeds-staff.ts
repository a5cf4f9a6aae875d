/** Members of staff who are added, invited and come, as somebody does it. */
import type { Deed } from './deed'
import { answered, type Asking } from './school'
import type { World } from './world'

const of = { by: 'adminSun', of: 'office' } as const
const entry = { name: '赵老师', roles: ['teacher'], classes: ['class3'], headOf: ['class3'] }

const saving: Asking = {
  ...{ ...of, action: 'saveStaff' },
  input: { mutation: 'saves', number: 'T012', ...entry },
}
const inviting: Asking = { ...of, action: 'inviteStaff', input: { staff: 'T012' } }

async function invited(world: World): Promise<void> {
  await answered(world, saving)
  await answered(world, inviting)
}

const accepting = (world: World): Asking => {
  const code = world.store.documents('invitations')[0]?.code
  return { by: 'stranger', of: 'office', action: 'acceptStaff', input: { mutation: 'accepts', code } }
}

export const staffing: Deed[] = [
  { name: 'saveStaff', steps: () => [saving] },
  { name: 'inviteStaff', before: (world) => answered(world, saving), steps: () => [inviting] },
  {
    name: 'acceptStaff',
    before: invited,
    steps: (world) => [accepting(world)],
    mayDiffer: {
      where: /^tries /u,
      why: 'a look at a code is counted before it is answered, and once more where it was not',
    },
  },
]
