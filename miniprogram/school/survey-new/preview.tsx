import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Answers } from '../../../shared/surveys/answers'
import type { Question } from '../../../shared/surveys/form'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { Notice, ProblemNotice } from '../../components/notice'
import { Rating, SurveyQuestion } from '../../components/survey-question'
import { useGradually } from '../../hooks/use-gradually'
import { longDate } from '../../words'
import { Head } from '../parts/head'
import type { Composing } from './use-composing'

/** The questions as a parent sees them; what is tapped here goes nowhere. */
function Tried({ questions }: { questions: readonly Question[] }) {
  const [answers, setAnswers] = useState<Answers>({})
  const [rating, rate] = useState<number>()
  const drawn = useGradually(questions.length)
  const answer = (id: string) => (value: number | string | undefined) =>
    setAnswers(({ [id]: _before, ...others }) => (value === undefined ? others : { ...others, [id]: value }))
  return (
    <>
      {questions.slice(0, drawn).map((question, index) => (
        <SurveyQuestion
          key={question.id}
          number={index + 1}
          question={question}
          value={answers[question.id]}
          answer={answer(question.id)}
        />
      ))}
      <Rating value={rating} choose={rate} />
    </>
  )
}

interface PreviewProps {
  composing: Composing
  back(): void
}

export function Preview({ composing, back }: PreviewProps) {
  const [isAsked, ask] = useState(false)
  const { form, opening, questions, isBusy } = composing
  const closes = longDate(String(opening.values.closes))
  return (
    <>
      <Notice kind="plain" text="家长看到的就是下面这样。在这里点选不会提交。" />
      <Head name={String(form.values.title)} aside={`${closes} 截止`} />
      {form.values.introduction !== '' && <View>{String(form.values.introduction)}</View>}
      <Tried questions={questions} />
      <ProblemNotice problem={form.problem ?? opening.problem} />
      {isAsked ? (
        <Confirm
          id="confirm-open"
          kind="main"
          sentence={`开放以后，题目和截止日期都不能再改，也不能撤回。家长从现在起可以填写，到 ${closes} 为止。`}
          yes="确认开放"
          no="再看看"
          isBusy={isBusy}
          onConfirm={() => void composing.open()}
          onCancel={() => ask(false)}
        />
      ) : (
        <Button id="open" text="开放这份问卷" onClick={() => ask(true)} />
      )}
      <Button id="back-to-edit" kind="quiet" text="回去修改" isDisabled={isBusy} onClick={back} />
    </>
  )
}
