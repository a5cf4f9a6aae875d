import { sharedAddress } from './schools'

/** Where an invitation leads: ids and codes alone, never a name. */
export const joinAddress = (code: string): string => sharedAddress(`/pages/join/index?code=${code}`)

/** The same as a link, where there is a browser; the mini-program's own scanner reads either. */
export const linkOf = (code: string): string =>
  process.env.TARO_ENV === 'h5'
    ? `${location.origin}${location.pathname}#${joinAddress(code)}`
    : joinAddress(code)
