/** A ballot while it is filled in: kept as it is changed, checked, sent, and gone from the phone when it is. */
import Taro, { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Problem, Refusal } from '../../../shared/problems'
import { complaintsAbout } from '../../../shared/surveys/answers'
import type { FamilySurvey } from '../../../shared/views/survey'
import { isDone, saidOf } from '../../hooks/outcome'
import { useLog } from '../../hooks/use-log'
import { forgetBallot, keepBallot, keptBallot, type KeptBallot } from './kept-ballot'

/** Writing at every sign that is typed would hold the typing up. */
const pauseMilliseconds = 400

/** Keeps what is changed, soon and when the page is left or hidden. What is returned forgets it. */
function useKeeping(survey: string, student: string, ballot: KeptBallot, isTouched: boolean): () => void {
  const unkept = useRef<KeptBallot>()
  const keep = useCallback(() => {
    if (unkept.current) keepBallot(survey, student, unkept.current)
    unkept.current = undefined
  }, [survey, student])
  useEffect(() => {
    if (!isTouched) return undefined
    unkept.current = ballot
    const soon = setTimeout(keep, pauseMilliseconds)
    return () => clearTimeout(soon)
  }, [ballot, isTouched, keep])
  useEffect(() => keep, [keep])
  useDidHide(keep)
  return () => {
    unkept.current = undefined
    forgetBallot(survey, student)
  }
}

const unrated: Problem = { code: 'invalid', field: 'rating', message: '还没有选。请选一项，再提交。' }

/** All that is wrong before it is sent: answers, and that there is no rating. */
function problemsIn({ questions }: FamilySurvey, { answers, rating }: KeptBallot): Problem[] {
  const wrong = complaintsAbout(questions, answers).map(
    ({ question, where, cure }) =>
      new Refusal('invalid', question ?? 'answers', { field: where, cure }).problem,
  )
  return rating === undefined ? [...wrong, unrated] : wrong
}

/** So far from the top that the bar of the browser build does not lie on it. */
const offsetTop = -64
const scrollTo = (field: string) =>
  void Taro.pageScrollTo({ selector: `#question-${field}`, offsetTop, duration: 200 })

export interface Ballot extends KeptBallot {
  isBusy: boolean
  /** Whether it is asked once more before it is sent. */
  isAsked: boolean
  problemOf(field: string): string | undefined
  /** The problem that stands at no question. */
  problem: Problem | undefined
  answer(question: string, value: number | string | undefined): void
  rate(rating: number): void
  ask(): void
  cancel(): void
  send(): Promise<void>
}

/** `sent` is called once it is accepted, or kept on the phone to be sent. */
export function useBallot(view: FamilySurvey, student: string, sent: () => void): Ballot {
  const { survey, questions } = view
  const [ballot, setBallot] = useState(() => keptBallot(survey, student))
  const [isTouched, touch] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { isBusy, log } = useLog()
  const forget = useKeeping(survey, student, ballot, isTouched)

  const change = (next: KeptBallot, field: string) => {
    setBallot(next)
    touch(true)
    setAsked(false)
    setProblems((before) => before.filter((problem) => problem.field !== field))
  }
  const show = (found: readonly Problem[]) => {
    setProblems(found)
    const [first] = found
    if (first?.field != null) scrollTo(first.field)
  }
  const answer = (question: string, value: number | string | undefined) => {
    const { [question]: _before, ...others } = ballot.answers
    change({ ...ballot, answers: value === undefined ? others : { ...others, [question]: value } }, question)
  }
  const ask = () => {
    const found = problemsIn(view, ballot)
    show(found)
    setAsked(found.length === 0)
  }
  const send = async () => {
    const { answers, rating } = ballot
    const [outcome] = await log([{ record: { type: 'ballot', survey, student, rating }, answers }])
    setAsked(false)
    if (outcome !== undefined && !isDone(outcome)) {
      show([outcome])
      return
    }
    forget()
    sent()
    await Taro.showToast({ title: saidOf([outcome], '已提交'), icon: 'none' })
  }
  const isShown = (field: string) => field === 'rating' || questions.some(({ id }) => id === field)
  return {
    ...{ ...ballot, isBusy, isAsked, answer, ask, send },
    problemOf: (field) => problems.find((problem) => problem.field === field)?.message,
    problem: problems.find(({ field }) => field === null || !isShown(field)),
    rate: (rating) => change({ ...ballot, rating }, 'rating'),
    cancel: () => setAsked(false),
  }
}
