/** The actions `draws`, `draw` and `drawn`: schools and inspectors drawn by a published seed, and the record of it. */
import * as z from 'zod/mini'
import { localTime } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { id, text, whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import type { DrawRow, DrawsView, DrawView } from '../../../shared/views/district-draw'
import { scenes } from '../content/check'
import { Checked } from '../content/refuse-risky'
import type { Request } from '../serve'
import { type Draw, drawId, insertDraw, readDraws } from '../store/districts'
import { untilSaved } from '../until-saved'
import { draw, lists, placeOf, type Population } from './drawing'
import { foldsOf } from './map'
import { type Own, readOwn } from './member'

const [mostEach, mostInspectors, mostSchools] = [10, 100, 500]
const minuteLength = 'YYYY-MM-DDTHH:MM'.length

/** Without line breaks: lines are what is hashed. Blanks around it, which nobody sees, are left out. */
const line = (most: number) =>
  z.pipe(
    text(1, most).check(z.refine((value) => !/[\r\n]/u.test(value), { error: '请写在一行里' })),
    z.transform((value: string) => value.trim().normalize('NFC')),
  )

export const drawInput = z.strictObject({
  ...{ mutation: id(), purpose: line(100), seed: line(200) },
  inspectors: z.array(line(40)).check(z.minLength(1), z.maxLength(mostInspectors)),
  ...{ schools: whole(1, mostSchools), inspectorsEach: whole(1, mostEach), classesEach: whole(0, mostEach) },
})
type Asked = z.output<typeof drawInput>
export const drawnInput = z.strictObject({ number: whole(1) })

const refuse = (field: string, cure: string) =>
  new Refusal('invalid', field, { field: `「${labelOf(field)}」`, cure })

function refuseImpossible(
  { inspectors, inspectorsEach, schools }: Asked,
  { schools: all }: Population,
): void {
  const twin = inspectors.find((one, index) => inspectors.indexOf(one) !== index)
  if (twin !== undefined) throw refuse('inspectors', `「${twin}」写了两次，请分开`)
  if (inspectors.length < inspectorsEach)
    throw refuse('inspectorsEach', `名单上只有 ${inspectors.length} 人，请减少每校人数`)
  if (schools > all.length) throw refuse('schools', `一共只有 ${all.length} 所学校，请减少`)
}

const earlierOf = (all: readonly Draw[], { number, purpose }: Draw): Draw[] =>
  all.filter((one) => one.purpose === purpose && one.number < number)

const rowOf = (all: readonly Draw[], one: Draw): DrawRow => ({
  ...{ number: one.number, purpose: one.purpose, at: one.at, by: one.by },
  ...{ nth: earlierOf(all, one).length + 1, drawn: one.result.length, of: one.schools.length },
})

/** Two calls. */
export async function readDrawsView(request: Request): Promise<DrawsView> {
  const { district } = await readOwn(request)
  const all = await readDraws(request.school)
  const draws = all.map((one) => rowOf(all, one))
  return { district: district.name, today: request.today, draws, schools: district.schools.length }
}

/** As a shell takes it, whatever is in it. */
const quoted = (words: string) => `'${words.replaceAll("'", String.raw`'\''`)}'`

/** The lines of the first school and the first inspector, with their hashes: an example to check by. */
function linesOf({ seed, schools, inspectors }: Draw): DrawView['lines'] {
  const named = [[lists.school, schools[0]?.name] as const, [lists.inspector, inspectors[0]] as const]
  return named.flatMap(([list, name]) =>
    name === undefined
      ? []
      : [{ line: [seed, list, name].map(quoted).join(' '), hash: placeOf(seed, list, name) }],
  )
}

function viewOf(all: readonly Draw[], one: Draw): DrawView {
  const { seed, wanted, schools, inspectors, result } = one
  return {
    ...{ ...rowOf(all, one), seed, schools, inspectors, result },
    ...{ inspectorsEach: wanted.inspectors, classesEach: wanted.classes },
    earlier: earlierOf(all, one).map(({ number, at }) => ({ number, at })),
    lines: linesOf(one),
  }
}

/** Two calls. */
export async function readDrawn(
  { number }: z.output<typeof drawnInput>,
  request: Request,
): Promise<DrawView> {
  await readOwn(request)
  const all = await readDraws(request.school)
  const found = all.find((one) => one.number === number)
  if (found === undefined) throw new Refusal('not_found', 'number', { field: '这次抽取' })
  return viewOf(all, found)
}

async function populationOf({ district }: Own, { inspectors }: Asked): Promise<Population> {
  const folds = await foldsOf(district)
  const schools = district.schools.map(({ school, name }) => ({
    ...{ name, classes: folds.get(school)?.classes ?? 0 },
  }))
  return { schools, inspectors }
}

function drawnAs(asked: Asked, { supervisor }: Own, population: Population, request: Request) {
  const { mutation, purpose, seed } = asked
  const { school, caller: account, now } = request
  const counts = {
    ...{ schools: asked.schools, inspectors: asked.inspectorsEach },
    classes: asked.classesEach,
  }
  return (number: number): Draw => ({
    ...{ _id: drawId(school, number), school, kind: 'draw', number, purpose, seed, mutation, account },
    ...{ at: localTime(now).slice(0, minuteLength), by: supervisor.name, wanted: counts },
    ...{ schools: [...population.schools], inspectors: [...population.inspectors] },
    result: draw(population, { seed, ...counts }),
  })
}

/** Four calls: the district, the folds, the draws before it, and the draw. Sent again, it is the same draw. */
export async function makeDraw(asked: Asked, request: Request): Promise<DrawView> {
  const own = await readOwn(request)
  const population = await populationOf(own, asked)
  refuseImpossible(asked, population)
  const texts = [asked.purpose, asked.seed, ...asked.inspectors].map((words) => ({
    ...{ field: 'purpose', text: words },
  }))
  await new Checked({ author: request.caller, scene: scenes.note }).refuseRisky(texts)
  const make = drawnAs(asked, own, population, request)
  return untilSaved(async () => {
    const all = await readDraws(request.school)
    const before = all.find((one) => one.mutation === asked.mutation && one.account === request.caller)
    if (before) return viewOf(all, before)
    const next = make((all[0]?.number ?? 0) + 1)
    return (await insertDraw(next)) ? viewOf([next, ...all], next) : undefined
  })
}
