import type { ReactNode } from 'react'
import type { ProblemCode } from '../../../shared/problems'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import type { AnswerOf } from '../../hooks/use-answer'
import { goHome } from '../../leave'

/** Asked about a class that one does not teach, or that there is not: asking again would not help. */
const elsewhere: readonly ProblemCode[] = ['forbidden', 'not_found', 'invalid']

export const NoClass = () => (
  <Notice kind="plain" text="这里没有您任教的班级。" action={{ text: '回首页', onClick: goHome }} />
)

interface ClassAnsweredProps<Data> {
  answer: AnswerOf<Data>
  children: (data: Data) => ReactNode
}

/** What was answered about a class of one's own, or that it is none. */
export function ClassAnswered<Data>({ answer, children }: ClassAnsweredProps<Data>) {
  if (answer.problem !== undefined && elsewhere.includes(answer.problem.code)) return <NoClass />
  return <Answered answer={answer}>{children}</Answered>
}
