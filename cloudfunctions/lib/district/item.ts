/** The actions `item` and `newItem`: what a school is to put right, as its district sees it. */
import * as z from 'zod/mini'
import { indicatorsIn } from '../../../shared/district/folded'
import { keyOf } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { id, whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import type { DistrictItem, DistrictNewItem } from '../../../shared/views/district'
import { noteLook } from '../access-log'
import { entriesOf, termsOf } from '../rectification/entries'
import { itemOf, rowOf } from '../rectification/items'
import { requirementNamed } from '../screens/requirement'
import type { Request } from '../serve'
import { type Fold, readFolds } from '../store/folds'
import { readOwn, schoolOf } from './member'
import { readItemBooks } from './school'

export const itemInput = z.strictObject({ of: id(), rectification: id() })
export const newItemInput = z.strictObject({ of: id(), requirement: whole(1, 99) })

/** Three calls: the district, the look, and the school's items. */
export async function readDistrictItem(
  { of, rectification }: z.output<typeof itemInput>,
  request: Request,
): Promise<DistrictItem> {
  const own = await readOwn(request)
  const { name } = schoolOf(own, of)
  await noteLook(request, of, own.supervisor.name, 'districtItem')
  const books = await readItemBooks(of, ['records.rectification_note', 'records.revisit'])
  const versions = books.records.rectification?.[keyOf(rectification)] ?? []
  const item = itemOf(versions)
  const row = rowOf(books, keyOf(rectification), request.today)
  if (item === undefined || row === undefined)
    throw new Refusal('not_found', 'rectification', { field: `「${labelOf('rectification')}」` })
  return {
    ...{ ...row, school: of, name, today: request.today },
    ...{ key: item.indicator ?? '', of: item.scope ?? '', measures: item.measures },
    ...{ terms: termsOf(books, versions), follows: item.follows ?? null },
    notes: entriesOf(books, 'rectification_note', rectification),
    visits: entriesOf(books, 'revisit', rectification),
  }
}

/** "小学睡眠达标现为 71.5%（93 / 130 人），未达标。" of each figure that is not met; a first draft. */
const proposedFor = (fold: Fold | undefined, requirement: number): string =>
  (fold ? indicatorsIn(fold) : [])
    .filter((one) => one.requirement.id === requirement && one.figures.status === 'not_met')
    .map(({ view: { scope, title, figure, counts } }) => {
      const now = counts === '' ? figure : `${figure}（${counts}）`
      return `${scope}${title}现为 ${now}，未达标。`
    })
    .join('')

/** Two calls. It tells nothing that the school's own page has not told: no look of its own is noted. */
export async function readDistrictNewItem(
  { of, requirement }: z.output<typeof newItemInput>,
  request: Request,
): Promise<DistrictNewItem> {
  const own = await readOwn(request)
  const { name } = schoolOf(own, of)
  const { title } = requirementNamed(requirement)
  const [fold] = await readFolds([of])
  const proposed = proposedFor(fold, requirement)
  return { school: of, name, today: request.today, requirement, title, proposed }
}
