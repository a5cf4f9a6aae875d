/** A generated school as its own import would bring it. */
import type { PupilRow } from '../../../cloudfunctions/lib/roster'
import type { Settings } from '../../../shared/books'
import { plan } from '../generate/class-year'
import { lastYear, rosterOf, schoolName } from '../generate/folder'
import { grades, system } from '../generate/people'
import type { GeneratedSchool } from '../generate/school'

export const settingsOf = ({ spec: { id }, calendar, classes }: GeneratedSchool): Settings => ({
  ...{ id, name: schoolName, system, calendar, lastYear, policy: {}, plan: plan(grades), classes },
})

export const pupilRowsOf = (school: GeneratedSchool): PupilRow[] =>
  rosterOf(school).map((pupil) => ({
    ...{ student: pupil.id, class: pupil.class, name: pupil.name, gender: pupil.gender as '男' | '女' },
    ...{ guardians: pupil.guardians, date: pupil.enrolledOn, left_on: '' },
    ...{ proxy: pupil.proxy, consent: pupil.consent },
  }))

/** When the school was imported: the morning of its first day. */
export const importedAt = ({ days }: GeneratedSchool): Date => new Date(`${String(days[0])}T06:00:00+08:00`)
