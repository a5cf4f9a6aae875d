/** The action `pupil`: what the school's books say of one, for those who keep them. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { SchoolClass, Settings } from '../../../shared/books'
import { isRosterGuardian } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import type { Profile } from '../../../shared/roll'
import type { PupilView, Tie } from '../../../shared/views/people'
import { roleHeld } from '../../../shared/roles/index'
import { noteRead } from '../access-log'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { type Kin, readKin } from '../store/kin'
import { leaders, refuseOthers } from './leaders'
import { standingOf } from './people-roster'
import { readKnown } from './viewer'

export const pupilInput = z.strictObject({ student: id() })
type Asked = z.output<typeof pupilInput>

const tieLength = 16

/** Names an account for one pupil: it leads neither to the account nor to the account's other children. */
export const tieOf = (student: string, account: string): Tie =>
  createHash('sha256')
    .update(JSON.stringify([student, account]))
    .digest('base64url')
    .slice(0, tieLength)

const nameIn = (classes: readonly SchoolClass[], id: string) =>
  classes.find((one) => one.id === id)?.name ?? ''

function movesOf({ roll }: Profile, classes: readonly SchoolClass[]): PupilView['moves'] {
  const moves = Object.entries(roll.moves).sort(([a], [b]) => a.localeCompare(b))
  return moves.map(([date, id]) => ({ date, className: nameIn(classes, id) }))
}

const unjoined = '名册上登记，还没有加入'

/** 母亲, 父亲; or that somebody whom the roster names has not come yet. */
function whoAre({ student, guardians }: Profile, kin: readonly Kin[]): PupilView['who'] {
  const words = guardians.flatMap((account) => {
    const relation = kin.find((one) => one.account === account)?.relation
    const word = isRosterGuardian(account) ? unjoined : relation
    return word === undefined ? [] : [[tieOf(student, account), word] as const]
  })
  return Object.fromEntries(words)
}

function pupilView(profile: Profile, { classes }: Settings, kin: readonly Kin[], today: string): PupilView {
  const { student, name, gender, proxy, consent, guardians, roll } = profile
  const { class: own, presence } = standingOf(roll, today)
  return {
    ...{ student, name, gender, proxy, consent, today },
    ...{ ties: guardians.map((account) => tieOf(student, account)), who: whoAre(profile, kin) },
    ...{ class: own, className: nameIn(classes, own), presence },
    ...{ enrolledOn: roll.enrolledOn, leftOn: roll.leftOn, moves: movesOf(profile, classes) },
    classes: classes.map((one) => ({ class: one.id, name: one.name })),
  }
}

/** Two calls, at once, and one that notes it. */
export async function readPupil({ student }: Asked, request: Request): Promise<PupilView> {
  const { school, today } = request
  const place = ledgerId(school, 'pupil', student)
  const [known, kin] = await Promise.all([
    readKnown(request, [place], ['profile']),
    readKin(school, [student]),
  ])
  refuseOthers(known.caller, '学籍')
  const profile = known.read.find(({ _id }) => _id === place)?.profile
  if (profile === undefined) throw new Refusal('not_found', 'student', { field: `「${labelOf('student')}」` })
  const role = roleHeld(leaders, known.caller, {})
  await noteRead(request, known, { what: 'pupil', role, students: [student] })
  return pupilView(profile, known.settings, kin, today)
}
