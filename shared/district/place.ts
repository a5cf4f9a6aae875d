/** A district stands where a school does in an address and in a call; its id says which of the two it is. */
const beginning = 'district-'

export const districtNamed = (name: string): string => `${beginning}${name}`

export const isDistrict = (id: string): boolean => id.startsWith(beginning)
