import { sharedAddress } from '../../schools'

/** Where an invitation leads: ids and codes alone, never a name. */
export const joinAddress = (code: string): string => sharedAddress(`/pages/join/index?code=${code}`)
