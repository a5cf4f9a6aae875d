import { assignment } from './assignment'
import { ballot } from './ballot'
import { classCheck } from './class-check'
import { classMeeting } from './class-meeting'
import { consent } from './consent'
import { amend, enrol, leave, transfer } from './enrolment'
import { exercise } from './exercise'
import { eyesight, fitness } from './health'
import { homeStudy } from './home-study'
import { homeVisit } from './home-visit'
import { incident } from './incident'
import { joining } from './joining'
import { pledge } from './pledge'
import { reading } from './reading'
import type { AnyRecordType } from './record'
import { rectification, rectificationEnd, rectificationNote, revisit } from './rectification'
import { regional } from './regional'
import { sampling } from './sampling'
import { flagCeremony, openDay, parentMeeting, socialPractice } from './school-event'
import { skill } from './skill'
import { sleep } from './sleep'
import { surveyForm } from './survey-form'
import { surveyOpen } from './survey-open'
import { timetable } from './timetable'
import { visitAnswer } from './visit-answer'
import { visitTask } from './visit-task'

/** Every record type: those of the acceptance contract in its order, then those that only the app needs. */
export const recordTypes = [
  sleep,
  homeStudy,
  reading,
  consent,
  homeVisit,
  assignment,
  classCheck,
  exercise,
  skill,
  classMeeting,
  flagCeremony,
  socialPractice,
  parentMeeting,
  openDay,
  incident,
  pledge,
  timetable,
  regional,
  fitness,
  eyesight,
  surveyOpen,
  ballot,
  enrol,
  amend,
  transfer,
  leave,
  visitAnswer,
  visitTask,
  sampling,
  surveyForm,
  rectification,
  rectificationNote,
  rectificationEnd,
  revisit,
  joining,
] as const satisfies readonly AnyRecordType[]

export type TypeName = (typeof recordTypes)[number]['type']

/** The types whose records a family consents to, and which withdrawing consent erases. */
export const consentedTypes: readonly TypeName[] = recordTypes
  .filter((type: AnyRecordType) => type.needsConsent)
  .map(({ type }) => type)

const byName = new Map<string, AnyRecordType>(recordTypes.map((type: AnyRecordType) => [type.type, type]))

/** The declaration of a type by its name, or undefined. */
export const recordTypeOf = (name: string): AnyRecordType | undefined => byName.get(name)
