/** What the parts of the form of the next year share. */
import type { YearView } from '../../../shared/views/office'
import type { Draft } from './draft'

export interface FormProps {
  view: YearView
  draft: Draft
  set(draft: Draft): void
}
