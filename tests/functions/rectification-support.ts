/** An item of rectification, what it is about, and who is shown what of it. */
import type { Person, School } from '../cast'

export const today = '2026-10-14'

export const about = { requirement: 11, indicator: 'ethics_incidents', scope: 'school' }
export const item = (own: object = {}) => ({
  ...{ type: 'rectification', rectification: 'i1', ...about, what: '师德师风专项学习' },
  ...{ who: 'teacherLi', until: '2026-11-30', measures: '每周一次' },
  ...own,
})
export const incident = (status: string, id = 'x1') => ({
  ...{ type: 'incident', incident: id, date: today, kind: 'ethics', status },
})

/** What a school tells people of its items. */
export const seenIn = (school: () => School) => {
  const listFor = (person: Person) => school().client(person).call('school', 'rectifications', {})
  return {
    listFor,
    itemFor: (person: Person, rectification = 'i1') =>
      school().client(person).call('school', 'rectification', { rectification }),
    statesFor: async (person: Person) =>
      (await listFor(person)).items.map(({ rectification, state }) => [rectification, state]),
  }
}
