/** The frame of a page about one child: whose it is, the way to the others, and what is shown instead. */
import type { ReactNode } from 'react'
import { Answered } from '../components/answered'
import { Screen } from '../components/screen'
import { Segments } from '../components/segments'
import type { AnswerOf } from '../hooks/use-answer'
import { NothingHere } from './nothing-here'
import type { ChildChoice } from './use-child'
import { Whose } from './whose'

interface ChildPageProps<Data> {
  title: string
  choice: ChildChoice
  answer: AnswerOf<Data>
  children: (data: Data) => ReactNode
}

/** One's own children to switch between, or the one that it is about. */
function Children({ choice: { children, student, choose }, name }: { choice: ChildChoice; name: string }) {
  if (children.length < 2) return name === '' ? null : <Whose name={name} word="" />
  const parts = children.map((child) => ({ id: child.student, name: child.name }))
  return <Segments label="孩子" parts={parts} current={student} choose={choose} />
}

export function ChildPage<Data extends { name: string }>(props: ChildPageProps<Data>) {
  const { title, choice, answer, children } = props
  const missing = choice.missing(answer)
  const shown = choice.student === '' ? { ...choice.home, data: undefined } : answer
  if (missing)
    return (
      <Screen title={title}>
        <NothingHere why={missing} />
      </Screen>
    )
  return (
    <Screen title={title}>
      <Children choice={choice} name={choice.child?.name ?? answer.data?.name ?? ''} />
      <Answered answer={shown}>{children}</Answered>
    </Screen>
  )
}
