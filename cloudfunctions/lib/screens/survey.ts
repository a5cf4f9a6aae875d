/** The action `survey` of a family: what is asked, and for which of its children it may still answer. */
import * as z from 'zod/mini'
import { keyOf } from '../../../shared/keys'
import { id } from '../../../shared/records/fields'
import { classOn, onRoll } from '../../../shared/roll'
import type { ChildBallot, FamilySurvey } from '../../../shared/views/survey'
import { shardIdOf } from '../ballot-box'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { readAnswered } from '../store/ballots'
import { fieldsOfSurvey, surveyNamed } from '../survey-records'
import { type Child, childrenOf, type Known, readChildren, readKnown } from './viewer'

export const surveyInput = z.strictObject({ survey: id() })
type Asked = z.output<typeof surveyInput>

/** Which of the children have answered. One call, and none where there are no children. */
async function readBallots(
  { school, today }: Request,
  survey: string,
  { settings }: Known,
  children: readonly Child[],
): Promise<ChildBallot[]> {
  const shardOf = ({ profile }: Child) => shardIdOf(school, survey, profile.student)
  const answered = await readAnswered(
    children.map(shardOf),
    children.map(({ profile }) => keyOf(profile.student)),
  )
  return children.map((child) => {
    const { student, name, roll } = child.profile
    const hasAnswered = answered.get(shardOf(child))?.[keyOf(student)] !== undefined
    const own = settings.classes.find((one) => one.id === classOn(roll, today))
    const state = hasAnswered ? 'answered' : onRoll(roll, today) ? 'open' : 'away'
    return { student, name, class: onRoll(roll, today) ? (own?.name ?? '') : '', state }
  })
}

/** Three calls, two of them at once: the survey, the children, and whether these have answered. Never how. */
export async function readSurvey({ survey }: Asked, request: Request): Promise<FamilySurvey> {
  const { school, today } = request
  const [known, read] = await Promise.all([
    readKnown(request, [schoolLedgerId(school)], fieldsOfSurvey(survey)),
    readChildren(request),
  ])
  const { closes, form } = surveyNamed(known.read, school, survey)
  const children = childrenOf(read, known.settings, today)
  const { title, introduction, questions } = form
  return {
    ...{ survey, school: known.settings.name, title, closes, today },
    state: today > closes ? 'closed' : 'open',
    ...(children.length > 0 ? { introduction, questions } : { introduction: '', questions: [] }),
    children: await readBallots(request, survey, known, children),
  }
}
