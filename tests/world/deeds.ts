/** Everything that changes anything, as somebody does it: each record type logged, corrected and withdrawn, each action, each timer. */
import { recordTypeOf, recordTypes, type TypeName } from '../../shared/records/index'
import { supervising } from './deeds-district'
import { joining, settled } from './deeds-joining'
import { keeping } from './deeds-keeping'
import { atDesk } from './deeds-office'
import { operating } from './deeds-operator'
import { staffing } from './deeds-staff'
import { timed } from './deeds-timers'
import { type Deed, inTurn } from './deed'
import { desk } from './deeds-desk'
import { before, logged, logging, samples, withdrawn } from './samples'

const logs = (type: TypeName): Deed => ({
  ...{ name: `log ${type}`, before: inTurn(before(type)), steps: () => [logged(type)] },
})

const corrects = (type: TypeName): Deed => ({
  name: `correct ${type}`,
  before: inTurn([...before(type), logged(type)]),
  steps: () => [logged(type, samples[type].corrected, `corrects ${type}`)],
})

const withdraws = (type: TypeName): Deed => ({
  name: `withdraw ${type}`,
  before: inTurn([...before(type), logged(type)]),
  steps: () => [withdrawn(type)],
})

const ofTypes = recordTypes.flatMap(({ type }): Deed[] => {
  const isWithdrawable = recordTypeOf(type)?.withdrawable === true
  return [logs(type), corrects(type), ...(isWithdrawable ? [withdraws(type)] : [])]
})

const skillOf = (student: string) => ({ type: 'skill', ...samples.skill.record, student })
const visitOf = (student: string) => ({ type: 'home_visit', ...samples.home_visit.record, student })

/** Several records at once, and what one record does to others. */
const together: Deed[] = [
  {
    name: 'a family’s evening in one call',
    steps: () => [
      logging(
        'mumWang',
        'evening',
        ...(['sleep', 'home_study', 'reading'] as const).map((type) => ({ type, ...samples[type].record })),
      ),
    ],
  },
  {
    name: 'a class’s skills in one call',
    steps: () => [logging('teacherLi', 'skills', ...['ming', 'lan', 'boarder'].map(skillOf))],
  },
  {
    name: 'a visit whose id was free again, of another pupil',
    before: inTurn([logged('home_visit'), withdrawn('home_visit')]),
    steps: () => [logging('teacherQin', 'moved', visitOf('lan'))],
    mayDiffer: {
      where: /lan\.(recent|chain\.seal)/u,
      why: 'where it broke off after the id was given up, nobody knows any more where it was (decision 28)',
    },
  },
  {
    name: 'consent withdrawn, which erases',
    before: inTurn([logged('sleep'), logged('reading'), logged('reading', { minutes: 30 }, 'again')]),
    steps: () => [logged('consent')],
  },
  {
    name: 'consent withdrawn by the school, which erases',
    before: inTurn([logged('sleep')]),
    steps: () => [logging('adminSun', 'amends', { type: 'amend', student: 'ming', consent: false })],
  },
]

export const deeds: readonly Deed[] = [
  ...ofTypes,
  ...together,
  ...joining,
  ...staffing,
  ...settled,
  ...keeping,
  ...desk,
  ...supervising,
  ...operating,
  ...atDesk,
  ...timed,
]
