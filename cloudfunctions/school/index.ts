/** What the school records of itself, by its teachers, principal and admins, and what they see of it: the card. */
import * as z from 'zod/mini'
import { typesBehind } from '../../shared/doors'
import { exercise } from '../../shared/records/exercise'
import { cardReaders, readCard } from '../lib/card'
import { invite, inviteInput, inviters, readClassInvitation, revoke } from '../lib/joins/invite'
import { deciders, settleJoin, settleJoinInput } from '../lib/joins/settle'
import { untie, untieInput } from '../lib/joins/ties'
import { logAction } from '../lib/log'
import { newItemInput, readNewItem } from '../lib/rectification/new-item'
import { itemInput, itemReaders, listReaders, readItem, readItems } from '../lib/rectification/read'
import { classOverviewInput, readClassOverview } from '../lib/screens/class-overview'
import { dayInput, readDay } from '../lib/screens/day'
import { exerciseWeekInput, readExerciseWeek } from '../lib/screens/exercise-week'
import { readEvents } from '../lib/screens/events'
import { evidenceInput, readEvidence } from '../lib/screens/evidence'
import { readIncidents } from '../lib/screens/incidents'
import { joinRequestsInput, readJoinRequests } from '../lib/screens/joins'
import { leaders } from '../lib/screens/leaders'
import { classReaders, classTeachers } from '../lib/screens/own-class'
import { readOverview } from '../lib/screens/overview'
import { readPeople } from '../lib/screens/people'
import { pupilInput, readPupil } from '../lib/screens/people-pupil'
import { readRoster, rosterInput } from '../lib/screens/people-roster'
import { pledgeReaders, readPledge } from '../lib/screens/pledge'
import { proxyInput, readProxy } from '../lib/screens/proxy'
import { pupilVisitsInput, readPupilVisits } from '../lib/screens/pupil-visits'
import { readRequirement, requirementInput } from '../lib/screens/requirement'
import { readSampling } from '../lib/screens/sampling'
import { readSkills, skillsInput } from '../lib/screens/skills'
import { surveyInput } from '../lib/screens/survey'
import { readSchoolSurvey, readSurveyTexts, textsInput } from '../lib/screens/survey-results'
import { readSurveys } from '../lib/screens/surveys'
import { readTasks } from '../lib/screens/tasks'
import { readTimetable, readTimetables, timetableInput } from '../lib/screens/timetables'
import { readTeacherHome } from '../lib/screens/today'
import { readVisits, visitsInput } from '../lib/screens/visits'
import { accounts, action, serve } from '../lib/serve'

const nothing = z.strictObject({})

export const actions = {
  log: logAction(typesBehind('school')),
  card: action(nothing, async (_, request) => ({ card: await readCard(request) }), cardReaders),
  today: action(nothing, (_, request) => readTeacherHome(request), classTeachers),
  day: action(dayInput, readDay, classTeachers),
  exerciseWeek: action(exerciseWeekInput, readExerciseWeek, exercise.by),
  skills: action(skillsInput, readSkills, classTeachers),
  proxy: action(proxyInput, readProxy, classTeachers),
  tasks: action(nothing, (_, request) => readTasks(request), classTeachers),
  pledge: action(nothing, (_, request) => readPledge(request), pledgeReaders),
  visits: action(visitsInput, readVisits, classReaders),
  pupilVisits: action(pupilVisitsInput, readPupilVisits, classReaders),
  classOverview: action(classOverviewInput, readClassOverview, classReaders),
  overview: action(nothing, (_, request) => readOverview(request), cardReaders),
  requirement: action(requirementInput, readRequirement, cardReaders),
  evidence: action(evidenceInput, readEvidence, cardReaders),
  events: action(nothing, (_, request) => readEvents(request), leaders),
  incidents: action(nothing, (_, request) => readIncidents(request), leaders),
  timetables: action(nothing, (_, request) => readTimetables(request), leaders),
  timetable: action(timetableInput, readTimetable, leaders),
  surveys: action(nothing, (_, request) => readSurveys(request), leaders),
  survey: action(surveyInput, readSchoolSurvey, leaders),
  surveyTexts: action(textsInput, readSurveyTexts, leaders),
  sampling: action(nothing, (_, request) => readSampling(request), leaders),
  rectifications: action(nothing, (_, request) => readItems(request), listReaders),
  rectification: action(itemInput, readItem, itemReaders),
  rectifying: action(newItemInput, readNewItem, cardReaders),
  people: action(nothing, (_, request) => readPeople(request), leaders),
  roster: action(rosterInput, readRoster, leaders),
  pupil: action(pupilInput, readPupil, leaders),
  untie: action(untieInput, untie, leaders),
  invitation: action(inviteInput, readClassInvitation, inviters),
  invite: action(inviteInput, invite, inviters),
  revoke: action(inviteInput, revoke, inviters),
  joinRequests: action(joinRequestsInput, readJoinRequests, inviters),
  settleJoin: action(settleJoinInput, settleJoin, deciders),
}

export const main = serve(actions, accounts)
