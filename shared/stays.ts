/**
 * A pupil who left and comes back is on the roll once more, under an id of its own: an id has one stay (acceptance contract,
 * section 2: to enrol "an id that exists is invalid"). "G1" comes back as "G1~2", and then as "G1~3"; no school's number has
 * that sign (imports/cells.ts).
 */
const sign = '~'

/** The number by which the school knows a pupil, whichever stay it is. */
export const numberOf = (student: string): string => student.split(sign)[0] ?? student

/** Which stay an id is of, from 1. */
export const stayOf = (student: string): number => Number(student.split(sign)[1] ?? 1)

/** The id of the stay after this one. */
export const nextStay = (student: string): string => `${numberOf(student)}${sign}${stayOf(student) + 1}`
