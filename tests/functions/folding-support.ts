/** A store with a school whose cards are folded, and the timer that does it. */
import type { Fold } from '../../cloudfunctions/lib/store/folds'
import { figuresIn } from '../../shared/requirements/snapshot'
import { openCast, type School } from '../cast'
import { sdkOf } from '../sdk'

export const today = '2026-10-14'
export const exercise = (minutes = 65) => ({ type: 'exercise', class: 'class3', date: today, minutes })

const collections = ['ledgers', 'classes', 'ballots', 'folds']

/** A school for each test, alone in the store, and a timer that knows of none before it. */
export function withFolding() {
  let cast: Awaited<ReturnType<typeof openCast>>
  let school: School
  beforeAll(async () => {
    cast = await openCast()
  })
  beforeEach(async () => {
    school = await cast.found()
    const database = sdkOf(school.cloud)
    const others = { school: database.command.neq(school.id) }
    for (const name of collections) await database.collection(name).where(others).remove()
    await school.cloud.recycle('folding')
  })
  afterAll(() => cast.close())
  return {
    school: () => school,
    found: () => cast.found(),
    fire: (time: string) => school.cloud.fireTimer('folding', new Date(`${time}:00+08:00`)),
    foldOf: (of = school) => of.documents('folds')[0] as unknown as Fold,
  }
}

/** What the principal sees, as a fold has it. */
async function seen(school: School, time: string) {
  const { as_of, requirements } = await school.at(time).card()
  const indicators = requirements.flatMap((one) => one.indicators)
  return {
    asOf: as_of,
    statuses: Object.fromEntries(requirements.map(({ id, status }) => [String(id), status])),
    figures: indicators.map(({ key, scope, status, numerator, denominator, observed, expected }) => ({
      ...{ key, scope },
      ...{ status, numerator, denominator, observed, expected },
    })),
  }
}

/** A fold says what the principal's card says at a time, in the same whole numbers, and no more. */
export async function expectFresh(school: School, fold: Fold, time: string): Promise<void> {
  const card = await seen(school, time)
  const figures = card.figures.map(({ key, scope }) => ({
    ...{ key, scope },
    ...figuresIn(fold, { key, scope }),
  }))
  expect({ asOf: fold.asOf, statuses: fold.statuses, figures }).toEqual(card)
  expect(Object.keys(fold.found)).toHaveLength(card.figures.length)
}
