/** The demo school as a whole: what it brings on its first day, and all that its people log up to the demo's day. */
import type { PupilRow, StaffRow } from '../../cloudfunctions/lib/roster'
import type { Settings } from '../../shared/books'
import { assessmentEntries, lastYear } from './assessments'
import { inBatches } from './batches'
import { calendar } from './calendar'
import { classEntries } from './class-days'
import { classes, plan } from './classes'
import { byTime, type Entry } from './entry'
import { familyEntries } from './families'
import { roster } from './pupils'
import { rectificationEntries } from './rectifications'
import { schoolEntries } from './school-year'
import { staff } from './staff'
import { surveyEntries } from './surveys'

/** The school that the app is built for, unless it is told another. */
export const schoolId = 'lanshan'
export const schoolName = '岚海实验学校'

const settings: Settings = {
  ...{ id: schoolId, name: schoolName, system: '6-3', calendar, lastYear, policy: {}, plan },
  classes: [...classes],
}

export interface DemoSchool {
  settings: Settings
  staff: StaffRow[]
  pupils: PupilRow[]
  /** In the order in which they were handed in. */
  entries: Entry[]
}

export const demoSchool = (): DemoSchool => ({
  ...{ settings, staff, pupils: roster() },
  entries: inBatches(
    [
      ...[...schoolEntries(), ...classEntries(), ...assessmentEntries()],
      ...rectificationEntries(),
      ...[...surveyEntries(), ...familyEntries()],
    ].sort(byTime),
  ),
})
