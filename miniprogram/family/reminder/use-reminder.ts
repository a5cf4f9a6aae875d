/** A guardian's reminders: as they are set, choosing an hour, and the tap that has WeChat send one message. */
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { ReminderHour, Template } from '../../../shared/reminders'
import type { ReminderView } from '../../../shared/views/reminder'
import { useAct } from '../../hooks/use-act'
import { type AnswerOf, useAnswer } from '../../hooks/use-answer'
import { newId } from '../../new-id'
import { askWeChat, type Verdict } from './subscribe'

/** What became of the last tap, where it was not simply done. */
export interface Ended {
  template: Template | 'hour'
  /** What WeChat said, if it did not agree. */
  verdict?: Exclude<Verdict, 'accept'>
  problem?: Problem
}

export interface Reminding {
  answer: AnswerOf<ReminderView>
  isBusy: boolean
  ended: Ended | undefined
  choose(hour: ReminderHour | null): Promise<void>
  /** Asks for one message more; with an hour, that one is chosen too. */
  authorise(template: Template, hour?: ReminderHour): Promise<void>
}

export function useReminder(): Reminding {
  const answer = useAnswer('family', 'reminder', {})
  const choosing = useAct('family', 'remind', { title: '提醒的时间', place: 'hour' })
  const asking = useAct('family', 'remind', { title: '约一次提醒', place: 'tap' })
  const [ended, end] = useState<Ended>()

  const finish = (template: Ended['template'], problem: Problem | undefined) => {
    end(problem && { template, problem })
    answer.refresh()
  }
  const choose = async (hour: ReminderHour | null) =>
    finish('hour', await choosing.act({ mutation: newId(), hour }))

  const authorise = async (template: Template, hour?: ReminderHour) => {
    const verdict = await askWeChat(answer.data?.templates[template] ?? '')
    if (verdict !== 'accept') {
      end({ template, verdict })
      return
    }
    const chosen = hour !== undefined && { hour }
    finish(template, await asking.act({ mutation: newId(), accepted: [template], ...chosen }))
  }
  return { answer, isBusy: choosing.isBusy || asking.isBusy, ended, choose, authorise }
}
