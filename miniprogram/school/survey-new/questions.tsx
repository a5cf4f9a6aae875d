import { View } from '@tarojs/components'
import { useState } from 'react'
import { mostQuestions, type Question, type QuestionKind } from '../../../shared/surveys/form'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { useGradually } from '../../hooks/use-gradually'
import { isFull, moved, newQuestion, tidiedQuestion } from './draft'
import { QuestionEditor } from './question-editor'
import { QuestionRow } from './question-row'

interface QuestionsProps {
  questions: Question[]
  problem: string | undefined
  set(questions: Question[]): void
}

const kinds: readonly (readonly [kind: QuestionKind, words: string])[] = [
  ['scale', '加一道打分题'],
  ['choice', '加一道单选题'],
  ['text', '加一道文字题'],
]

/** The questions in their order; one at a time is open to be changed. */
export function Questions({ questions, problem, set }: QuestionsProps) {
  const [opened, open] = useState<string>()
  const drawn = useGradually(questions.length)
  const change = (next: Question) => set(questions.map((one) => (one.id === next.id ? next : one)))
  const add = (kind: QuestionKind) => {
    const one = newQuestion(kind, questions)
    set([...questions, one])
    open(one.id)
  }
  const remove = (one: Question) => set(questions.filter((other) => other !== one))
  const close = (one: Question) => {
    change(tidiedQuestion(one))
    open(undefined)
  }
  return (
    <Panel title="题目" aside={`${questions.length} / ${mostQuestions} 题，另加总体满意度`}>
      {questions
        .slice(0, drawn)
        .map((question, index) =>
          question.id === opened ? (
            <QuestionEditor
              key={question.id}
              number={index + 1}
              {...{ question, change }}
              done={() => close(question)}
              remove={() => remove(question)}
            />
          ) : (
            <QuestionRow
              key={question.id}
              number={index + 1}
              question={question}
              isFirst={index === 0}
              isLast={index === questions.length - 1}
              edit={() => open(question.id)}
              move={(by) => set(moved(questions, index, by))}
              remove={() => remove(question)}
            />
          ),
        )}
      {problem !== undefined && (
        <View className="compose-problem" ariaRole="alert">
          {problem}
        </View>
      )}
      <View className="lead-actions">
        {kinds.map(([kind, words]) => (
          <Button
            key={kind}
            id={`add-${kind}`}
            kind="quiet"
            text={words}
            isDisabled={isFull(questions)}
            onClick={() => add(kind)}
          />
        ))}
      </View>
    </Panel>
  )
}
