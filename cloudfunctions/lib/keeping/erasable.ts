import type { GroupName } from '../../../shared/keeping/groups'
import type { Profile } from '../../../shared/roll'

/** What a guardian may have erased at any time, and what beside that once the child has left. */
export const erasable = ({ roll }: Pick<Profile, 'roll'>, today: string): GroupName[] =>
  roll.leftOn !== null && roll.leftOn <= today ? ['family', 'contact'] : ['family']
