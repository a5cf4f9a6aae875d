/** What a check-in is about, from whichever answer has it, and why there is none where there is not. */
import { type AnswerOf, useAnswer } from '../../hooks/use-answer'
import { useAddress } from '../links'
import { type Missing, missingOf } from '../missing'
import { isBeyondHome, type Subject, subjectOf } from './subject'

interface Found {
  answer: AnswerOf<Subject>
  missing: Missing | undefined
  /** The day as it was asked for; undefined: today's. */
  date: string | undefined
}

export function useSubject(): Found {
  const { student, date } = useAddress()
  const home = useAnswer('family', 'home', {}, true)
  const today = home.data?.viewer.today
  const day = date ?? today
  const isThere = student !== '' && day !== undefined && today !== undefined && day <= today
  const isBeyond = isThere && home.data !== undefined && isBeyondHome(home.data, student, day)
  const week = useAnswer('family', 'week', isBeyond ? { student, to: day } : null)
  const { problem, readAt } = isBeyond ? week : home
  const data = home.data && day ? subjectOf(home.data, week.data, student, day) : undefined
  const refresh = () => {
    home.refresh()
    if (isBeyond) week.refresh()
  }
  return {
    answer: {
      data,
      problem,
      isLoading: home.isLoading,
      refresh,
      ...(readAt && { readAt }),
    },
    missing: data === undefined ? missingOf({ student, date: day, today, problem }) : undefined,
    date,
  }
}
