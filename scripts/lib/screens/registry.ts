/** Every screen that can be shown by itself, in the order of its pictures: at least one for each page of the app. */
import { familyCheckIn } from './pages/family-check-in'
import { familyReminder } from './pages/family-reminder'
import { familyWeek } from './pages/family-week'
import { homeFamily } from './pages/home-family'
import { homeSchool } from './pages/home-school'
import { homeTeacher } from './pages/home-teacher'
import { schoolRequirement } from './pages/school-requirement'
import { schoolSampling } from './pages/school-sampling'
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
  familyReminder,
  homeTeacher,
  teacherHomework,
  teacherCheck,
  teacherExercise,
  teacherMeeting,
  teacherVisits,
  teacherVisit,
  teacherTasks,
  teacherSkills,
  teacherProxy,
  teacherOverview,
  teacherPledge,
  homeSchool,
  schoolRequirement,
  schoolSampling,
]
