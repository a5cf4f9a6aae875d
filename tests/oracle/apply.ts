/** What an accepted event changes. */
import { type Submission, family } from './submission'
import type { Capacity, Pupil, World } from './world'

/** Withdrawn consent erases the records of the three family types for good. */
function setConsent(world: World, pupil: Pupil, given: boolean): void {
  pupil.consent = given
  if (given) return
  for (const [key, { type, record }] of world.records) {
    if (family.includes(type) && record.student === pupil.id) world.records.delete(key)
  }
}

function enrol(world: World, { record, student }: Submission): void {
  const id = String(student)
  world.pupils.set(id, {
    ...{ id, firstClass: String(record.class), enrolledOn: String(record.date), leftOn: '' },
    moves: new Map(),
    guardians: new Set(record.guardians as string[]),
    ...{ proxy: record.proxy === true, consent: record.consent === true },
  })
}

function amend(world: World, pupil: Pupil, { record }: Submission): void {
  if (Array.isArray(record.guardians)) pupil.guardians = new Set(record.guardians as string[])
  if (typeof record.proxy === 'boolean') pupil.proxy = record.proxy
  if (typeof record.consent === 'boolean') setConsent(world, pupil, record.consent)
}

function castBallot(world: World, { record, student }: Submission): void {
  const survey = world.surveys.get(String(record.survey))
  survey?.ratings.push(Number(record.rating))
  survey?.answered.add(String(student))
}

function openSurvey(world: World, { record, today }: Submission): void {
  const closes = String(record.closes)
  world.surveys.set(String(record.survey), { openedOn: today, closes, ratings: [], answered: new Set() })
}

/** Changes to a pupil on the roster; true where the event was one. */
function changePupil(world: World, submission: Submission): boolean {
  const { type, record, pupil } = submission
  if (type === 'enrol') enrol(world, submission)
  if (pupil === undefined) return type === 'enrol'
  if (type === 'consent') setConsent(world, pupil, record.given === true)
  if (type === 'amend') amend(world, pupil, submission)
  if (type === 'transfer') pupil.moves.set(String(record.date), String(record.class))
  if (type === 'leave') pupil.leftOn = String(record.date)
  return ['enrol', 'consent', 'amend', 'transfer', 'leave'].includes(type)
}

/** Stores an accepted event. */
export function apply(world: World, submission: Submission, as: Capacity): void {
  const { type, by, today, record, key, withdrawal } = submission
  if (changePupil(world, submission)) return
  if (withdrawal) world.records.delete(key)
  else if (type === 'pledge') world.pledges.push({ staff: by, day: today })
  else if (type === 'survey_open') openSurvey(world, submission)
  else if (type === 'ballot') castBallot(world, submission)
  else world.records.set(key, { type, record, author: by, as })
}
