/** Every screen that can be shown by itself, in the order of its pictures: at least one for each page of the app. */
import { districtBalance } from './pages/district-balance'
import { districtDraw } from './pages/district-draw'
import { districtDrawn } from './pages/district-drawn'
import { districtDraws } from './pages/district-draws'
import { districtEnter } from './pages/district-enter'
import { districtItem } from './pages/district-item'
import { districtLooks } from './pages/district-looks'
import { districtMap } from './pages/district-map'
import { districtNewItem } from './pages/district-new-item'
import { districtSchool } from './pages/district-school'
import { desk } from './pages/desk'
import { familyCheckIn } from './pages/family-check-in'
import { familyConsent } from './pages/family-consent'
import { familyExport } from './pages/family-export'
import { familyHistory } from './pages/family-history'
import { familyMine } from './pages/family-mine'
import { familyReads } from './pages/family-reads'
import { familyReminder } from './pages/family-reminder'
import { familyShelf } from './pages/family-shelf'
import { familySurvey } from './pages/family-survey'
import { familyVisits } from './pages/family-visits'
import { familyWeek } from './pages/family-week'
import { familyWeeks } from './pages/family-weeks'
import { homeDuty } from './pages/home-duty'
import { homeFamily } from './pages/home-family'
import { homeSchool } from './pages/home-school'
import { homeTeacher } from './pages/home-teacher'
import { join } from './pages/join'
import { officeBaselines } from './pages/office-baselines'
import { officeBasics } from './pages/office-basics'
import { officeCalendar } from './pages/office-calendar'
import { officeClasses } from './pages/office-classes'
import { officeFound } from './pages/office-found'
import { officePlan } from './pages/office-plan'
import { officeSetup } from './pages/office-setup'
import { officeTerms } from './pages/office-terms'
import { officeYear } from './pages/office-year'
import { officeImport } from './pages/office-import'
import { officeMember } from './pages/office-member'
import { officeStaff } from './pages/office-staff'
import { outbox } from './pages/outbox'
import { schoolClass } from './pages/school-class'
import { schoolEvent } from './pages/school-event'
import { schoolEvents } from './pages/school-events'
import { schoolEvidence } from './pages/school-evidence'
import { schoolHealth } from './pages/school-health'
import { schoolIncident } from './pages/school-incident'
import { schoolIncidents } from './pages/school-incidents'
import { schoolInvite } from './pages/school-invite'
import { schoolJoins } from './pages/school-joins'
import { schoolPeople } from './pages/school-people'
import { schoolPupil } from './pages/school-pupil'
import { schoolRectification } from './pages/school-rectification'
import { schoolRectifications } from './pages/school-rectifications'
import { schoolRectify } from './pages/school-rectify'
import { schoolReport } from './pages/school-report'
import { schoolReports } from './pages/school-reports'
import { schoolRequirement } from './pages/school-requirement'
import { schoolSampling } from './pages/school-sampling'
import { schoolSurvey } from './pages/school-survey'
import { schoolSurveyNew } from './pages/school-survey-new'
import { schoolSurveyTexts } from './pages/school-survey-texts'
import { schoolSurveys } from './pages/school-surveys'
import { schoolTimetable } from './pages/school-timetable'
import { schoolTimetables } from './pages/school-timetables'
import { teacherCheck } from './pages/teacher-check'
import { teacherExercise } from './pages/teacher-exercise'
import { teacherHomework } from './pages/teacher-homework'
import { teacherMeeting } from './pages/teacher-meeting'
import { teacherOverview } from './pages/teacher-overview'
import { teacherPledge } from './pages/teacher-pledge'
import { teacherProxy } from './pages/teacher-proxy'
import { teacherSkills } from './pages/teacher-skills'
import { teacherTasks } from './pages/teacher-tasks'
import { teacherVisit } from './pages/teacher-visit'
import { teacherVisits } from './pages/teacher-visits'
import type { Screen } from './screen'

export const screens: readonly Screen[] = [
  homeFamily,
  familyCheckIn,
  familyWeek,
  familyWeeks,
  familyHistory,
  familyShelf,
  familyVisits,
  familyMine,
  familyConsent,
  familyReads,
  familyExport,
  familyReminder,
  familySurvey,
  join,
  outbox,
  desk,
  homeTeacher,
  teacherHomework,
  teacherCheck,
  teacherExercise,
  teacherMeeting,
  teacherSkills,
  teacherVisits,
  teacherVisit,
  teacherTasks,
  teacherProxy,
  teacherOverview,
  teacherPledge,
  homeDuty,
  homeSchool,
  schoolRequirement,
  schoolRectifications,
  schoolRectification,
  schoolRectify,
  schoolReports,
  schoolReport,
  schoolEvidence,
  schoolEvents,
  schoolEvent,
  schoolIncidents,
  schoolIncident,
  schoolTimetables,
  schoolTimetable,
  schoolPeople,
  schoolClass,
  schoolPupil,
  schoolInvite,
  schoolJoins,
  schoolSurveys,
  schoolSurvey,
  schoolSurveyTexts,
  schoolSurveyNew,
  schoolSampling,
  officeFound,
  officeSetup,
  officeBasics,
  officeCalendar,
  officePlan,
  officeClasses,
  officeBaselines,
  officeTerms,
  officeYear,
  officeImport,
  districtMap,
  districtSchool,
  districtItem,
  districtNewItem,
  districtBalance,
  districtDraws,
  districtDraw,
  districtDrawn,
  districtEnter,
  districtLooks,
  schoolHealth,
  officeStaff,
  officeMember,
]
