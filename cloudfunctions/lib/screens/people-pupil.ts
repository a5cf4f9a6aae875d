/** The action `pupil`: what the school's books say of one, for those who keep them. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { SchoolClass } from '../../../shared/books'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import type { Profile } from '../../../shared/roll'
import type { PupilView, Tie } from '../../../shared/views/people'
import { roleHeld } from '../../../shared/roles/index'
import { noteRead } from '../access-log'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
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

function pupilView(profile: Profile, classes: readonly SchoolClass[], today: string): PupilView {
  const { student, name, gender, proxy, consent, guardians, roll } = profile
  const { class: own, presence } = standingOf(roll, today)
  return {
    ...{ student, name, gender, proxy, consent, today },
    ties: guardians.map((account) => tieOf(student, account)),
    ...{ class: own, className: nameIn(classes, own), presence },
    ...{ enrolledOn: roll.enrolledOn, leftOn: roll.leftOn, moves: movesOf(profile, classes) },
    classes: classes.map((one) => ({ class: one.id, name: one.name })),
  }
}

/** One call, and one that notes it. */
export async function readPupil({ student }: Asked, request: Request): Promise<PupilView> {
  const { school, today } = request
  const place = ledgerId(school, 'pupil', student)
  const known = await readKnown(request, [place], ['profile'])
  refuseOthers(known.caller, '学籍')
  const profile = known.read.find(({ _id }) => _id === place)?.profile
  if (profile === undefined) throw new Refusal('not_found', 'student', { field: `「${labelOf('student')}」` })
  const role = roleHeld(leaders, known.caller, {})
  await noteRead(request, known, { what: 'pupil', role, students: [student] })
  return pupilView(profile, known.settings.classes, today)
}
