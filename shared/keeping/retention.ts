/** How long each group is kept, as a school has it, and what of it is over. */
import { addDays } from '../calendar'
import type { PolicyOverrides } from '../policy/overrides'
import { type GroupName, groupNames } from './groups'

/** Days: of each group after the day of leaving, of the access log after the look. */
export type Retention = Record<GroupName | 'log', number>

/** [L] Three months to ask for a copy; a year in which the last visits may be asked about; three years of school records. */
export const defaultRetention: Retention = { family: 90, contact: 365, school: 1095, log: 365 }

/** [L] Days after its last day for which it is known who answered a survey, and what was written to it. */
export const surveyDays = 365

export const retentionOf = ({ retention_days: own = {} }: PolicyOverrides): Retention => ({
  ...defaultRetention,
  ...own,
})

/** A group that is over for those who left on a day or before it. */
export interface Over {
  group: GroupName
  leftBy: string
}

/** In the order of the groups; a group is never over before the one before it. */
export function overOn(today: string, retention: Retention): Over[] {
  let days = 0
  return groupNames.map((group) => {
    days = Math.max(days, retention[group])
    return { group, leftBy: addDays(today, -days) }
  })
}

/** The groups that are over for somebody who left on a day. */
export const groupsOver = (leftOn: string, today: string, retention: Retention): GroupName[] =>
  overOn(today, retention).flatMap(({ group, leftBy }) => (leftOn <= leftBy ? [group] : []))
