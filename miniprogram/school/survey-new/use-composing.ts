/** Composing a survey: the draft, what is wrong with it, and opening it. */
import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import type { Problem } from '../../../shared/problems'
import { surveyForm } from '../../../shared/records/survey-form'
import { surveyOpen } from '../../../shared/records/survey-open'
import type { Question } from '../../../shared/surveys/form'
import { type Form, useForm } from '../../fields/use-form'
import { isDone, saidOf } from '../../hooks/outcome'
import { problemsBefore, useLog } from '../../hooks/use-log'
import { leaveSaying } from '../../leave'
import { type Draft, forgetDraft, keepDraft, tidiedQuestion } from './draft'

/** Writing at every sign that is typed would hold the typing up. */
const pauseMilliseconds = 400

function useKeeping(draft: Draft): () => void {
  const unkept = useRef<Draft>()
  const content = JSON.stringify(draft)
  const keep = useCallback(() => {
    if (unkept.current) keepDraft(unkept.current)
    unkept.current = undefined
  }, [])
  useEffect(() => {
    unkept.current = JSON.parse(content) as Draft
    const soon = setTimeout(keep, pauseMilliseconds)
    return () => clearTimeout(soon)
  }, [content, keep])
  useEffect(() => keep, [keep])
  useDidHide(keep)
  return () => {
    unkept.current = undefined
    forgetDraft()
  }
}

export interface Composing {
  form: Form
  opening: Form
  questions: Question[]
  setQuestions(questions: Question[]): void
  isBusy: boolean
  /** Whether nothing is wrong in itself; what is wrong is shown. */
  check(): boolean
  open(): Promise<void>
  drop(): void
}

export function useComposing(draft: Draft, dropped: () => void): Composing {
  const { survey, title, introduction, closes } = draft
  const fields = { survey, title, introduction, questions: draft.questions }
  const form = useForm(surveyForm, fields, ['title', 'introduction', 'questions'])
  const opening = useForm(surveyOpen, { survey, closes }, ['closes'])
  const questions = form.values.questions as Question[]
  const forget = useKeeping({ ...(form.values as unknown as Draft), closes: String(opening.values.closes) })
  const { isBusy, log } = useLog()

  const show = ([ofForm = [], ofOpening = []]: Problem[][]) => {
    form.show(...ofForm)
    opening.show(...ofOpening)
    return [...ofForm, ...ofOpening].length === 0
  }
  const tidied = questions.map(tidiedQuestion)
  const entries = [{ record: { ...form.record, questions: tidied } }, { record: opening.record }]
  return {
    ...{ form, opening, questions, isBusy },
    setQuestions: (next) => form.set({ questions: next }),
    check() {
      form.set({ questions: tidied })
      return show(entries.map(problemsBefore))
    },
    async open() {
      const outcomes = await log(entries)
      if (!show(outcomes.map((outcome) => (outcome && !isDone(outcome) ? [outcome] : [])))) return
      forget()
      await leaveSaying(saidOf(outcomes, '问卷已开放'))
    },
    drop() {
      forget()
      dropped()
    },
  }
}
