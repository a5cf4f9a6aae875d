/** A survey hour over the county: every family opens the survey and answers, half of them within five minutes. */
import { guardianOf, pupilOf, schoolOf, survey } from './county'
import { arrivals, type Rates, type Scene } from './evening'

const rush = { share: 0.5, seconds: 300 }
const hour = 3600
/** Between opening and answering, milliseconds. */
const thinking = { least: 5_000, more: 40_000 }

/**
 * From one family to the next, round the county: a product of two primes that divide no county's number of families, so
 * that each family comes once; and so large that those who come one after the other are of different schools.
 */
const stride = 7919 * 104729

type Mishaps = Pick<Rates, 'twice' | 'lost'>

function family(
  { chance, phones, clock }: Scene,
  school: string,
  pupil: number,
  { twice, lost }: Mishaps,
): void {
  const from = (which: 0 | 1) => ({ name: 'family' as const, school, person: guardianOf(pupil, which) })
  const ballot = (which: 0 | 1) => {
    const record = { type: 'ballot', survey, student: pupilOf(pupil), rating: 1 + chance.below(5) }
    const input = { items: [{ mutation: phones.newId(), record, answers: {} }] }
    void phones.send({ ...from(which), action: 'log', input }, lost)
  }
  const answer = () => {
    ballot(0)
    if (chance.is(twice)) ballot(1)
  }
  void phones
    .send({ ...from(0), action: 'survey', input: { survey } })
    .then(() => clock.plan(thinking.least + chance.share() * thinking.more, answer))
}

/** Plans the hour, or the first seconds of it. Each family comes once. */
export function surveyHour(scene: Scene, seconds: number, mishaps: Mishaps): void {
  const { county, clock } = scene
  const families = county.schools * county.pupils
  let come = 0
  const next = () => {
    const index = (come++ * stride) % families
    if (come > families) return
    family(scene, schoolOf(index % county.schools), Math.floor(index / county.schools), mishaps)
  }
  const inRush = Math.min(rush.seconds, seconds)
  arrivals({ ...scene, until: clock.now + inRush * 1000 }, (families * rush.share) / rush.seconds, next)
  if (seconds <= rush.seconds) return
  const rest = (families * (1 - rush.share)) / (hour - rush.seconds)
  clock.plan(inRush * 1000, () => arrivals(scene, rest, next))
}
