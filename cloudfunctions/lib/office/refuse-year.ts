/** What is wrong with what was decided of the next year. */
import { Refusal } from '../../../shared/problems'

export const refuseYear = (field: string | null, cure: string): Refusal =>
  new Refusal('invalid', field, { field: '「新学年」', cure })
