/** What a draw asks for: the bounds are those of the function. */
import { text, whole } from '../../../shared/records/fields'

/** As a form's type; the names of inspectors are typed into one text, a line for each. */
export const drawFields = (schools: number) => ({
  type: 'draw',
  fields: {
    ...{ purpose: text(1, 100), seed: text(1, 200), inspectors: text(1, 4000) },
    ...{ schools: whole(1, schools), inspectorsEach: whole(1, 10), classesEach: whole(0, 10) },
  },
})

/** A name of two signs is often written apart, to be as wide as one of three. */
const apart = /(?<=^|[\s、，,;；])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s、，,;；])/gu

/** The names of a text, in their order: on lines of their own, or with a mark or a space between them. */
export const namesIn = (typed: string): string[] =>
  typed
    .replace(apart, '$1$2')
    .split(/[\s、，,;；]+/u)
    .filter((name) => name !== '')

export interface DrawValues {
  purpose: string
  seed: string
  inspectors: string
  schools: number
  inspectorsEach: number
  classesEach: number
}
