/** What the school is putting right, and the report that its principal has made of it. */
import type { CloudBase } from '../options'
import type { Reply } from '../../cloudfunctions/lib/serve'
import { demoDay } from './calendar'
import type { Entry, LogRecord } from './entry'
import { admin, principal } from './staff'

const by = (who: string, at: string, ...records: LogRecord[]): Entry => ({ at, by: who, records })

const sleep = {
  ...{ type: 'rectification', rectification: 'rectification-1', requirement: 8 },
  ...{ indicator: 'sleep_reached', scope: 'junior', who: 'teacherQin', until: '2026-12-18' },
  what: '初中学生睡眠达标率低于标准：作业压在晚上，就寝偏晚。',
  measures: '各科作业当天统筹，书面作业在校完成三分之二；班会讲作息，给家长一封信。',
}

const pledges = {
  ...{ type: 'rectification', rectification: 'rectification-2', requirement: 11 },
  ...{ indicator: 'pledges_signed', scope: 'school', who: 'adminSun', until: '2026-11-06' },
  ...{ what: '还有教师没有签署师德承诺书。', measures: '逐一联系，补签。' },
}

const talk = {
  ...{ type: 'rectification', rectification: 'rectification-3', requirement: 2, who: 'teacherLi' },
  ...{ until: '2026-10-30', what: '家长来电反映提前讲授下册内容，核对各年级教学进度。', measures: '' },
}

/** One under way with a note and a return visit, one that is overdue, and one that the principal has ended. */
export const rectificationEntries = (): Entry[] => [
  by(principal, '2026-10-15T09:30', talk),
  by(principal, '2026-10-22T16:00', {
    ...{ type: 'rectification_end', rectification: 'rectification-3' },
    reason: '已核查各年级课表与教案，进度与课程标准一致。',
  }),
  by(principal, '2026-10-26T08:40', pledges),
  by(principal, '2026-11-09T08:20', sleep),
  by('teacherQin', '2026-11-12T17:10', {
    ...{ type: 'rectification_note', rectification: 'rectification-1', entry: 'note-1' },
    note: '七、八年级已商定：数学和外语作业隔天布置，第四节自习完成书面作业。',
  }),
  by(admin, '2026-11-17T16:30', {
    ...{ type: 'revisit', rectification: 'rectification-1', entry: 'visit-1', date: '2026-11-17' },
    ...{ result: 'partly', note: '七年级已经照办，八年级外语作业仍偏多，下周再看。' },
  }),
]

/** The report of the demo's day, made in the afternoon. */
export async function freezeReport(cloud: CloudBase, school: string): Promise<void> {
  const event = { action: 'freeze', school, input: { mutation: 'demo-report' } }
  const at = new Date(`${demoDay}T16:05:00+08:00`)
  const reply = (await cloud.invoke('files', event, { openid: principal }, at)) as Reply<unknown>
  if (!reply.ok) throw new Error(`the report: ${reply.problem.message}`)
}
