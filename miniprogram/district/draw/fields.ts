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

/** The names of a text, in their order. */
export const namesIn = (typed: string): string[] =>
  typed
    .split(/[\n、，,;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

export interface DrawValues {
  purpose: string
  seed: string
  inspectors: string
  schools: number
  inspectorsEach: number
  classesEach: number
}
