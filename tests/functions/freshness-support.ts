/** The pages that show sums, opened by those who may. */
import { type Person, School } from '../cast'

export const today = '2026-10-14'
/** Five school days: enough to say something of a child's nights and homework. */
export const days = ['2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13', today]

export type Logged = [Person, Parameters<School['log']>[1]]

export async function accepted(school: School, logged: Logged[]): Promise<void> {
  for (const [person, record] of logged) expect(await school.code(person, record)).toBe('accepted')
}

/** Opens a page in two instances at once, which must show the same. */
export async function opened<View>(open: () => Promise<View>): Promise<View> {
  const [one, other] = await Promise.all([open(), open()])
  expect(other).toEqual(one)
  return one
}

export const call = (school: School, person: Person, name: string, input: object = {}) =>
  opened(() => school.invoke('school', { action: name, school: school.id, input }, { openid: person }))

/** Every page that shows sums, by its name. */
async function pages(school: School): Promise<Record<string, string>> {
  const own = (name: string) =>
    ['class3', 'class7'].map((id) => call(school, 'teacherQin', name, { class: id, date: today }))
  const read = {
    today: await call(school, 'teacherQin', 'today'),
    day: await Promise.all(own('day')),
    class: await Promise.all(
      ['class3', 'class7'].map((id) => call(school, 'teacherQin', 'classOverview', { class: id })),
    ),
    overview: await call(school, 'principalChen', 'overview'),
  }
  const card = await opened(() => school.card())
  const requirements = card.requirements.map((one) => [String(one.id), JSON.stringify(one)])
  const told = Object.entries(read).map(([name, view]) => [name, JSON.stringify(view)])
  return Object.fromEntries([...told, ...requirements]) as Record<string, string>
}

/** The pages that show something else than before; of the card, the numbers of its requirements. */
export async function changedBy(school: School, work: () => Promise<unknown>): Promise<string> {
  const before = await pages(school)
  await work()
  const after = await pages(school)
  return Object.keys(after)
    .filter((name) => after[name] !== before[name])
    .sort()
    .join(' ')
}
