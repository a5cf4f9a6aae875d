/** What is shown of an answer while it comes, where it does not, and once it is there. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { AnswerOf } from '../hooks/use-answer'
import { ProblemNotice } from './notice'
import './answered.scss'

interface AnsweredProps<Data> {
  answer: AnswerOf<Data>
  children: (data: Data) => ReactNode
}

/** Grey lines in the place of what is on its way. */
function Awaited() {
  return (
    <View className="awaited" ariaRole="status" ariaLabel="正在读取">
      <View className="awaited-line" />
      <View className="awaited-line awaited-short" />
      <View className="awaited-line" />
    </View>
  )
}

export function Answered<Data>({ answer, children }: AnsweredProps<Data>) {
  const { data, problem, refresh } = answer
  return (
    <>
      <ProblemNotice problem={problem} retry={refresh} />
      {data === undefined ? problem === undefined && <Awaited /> : children(data)}
    </>
  )
}
