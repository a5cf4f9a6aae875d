/** What is shown of an answer while it comes, where it does not, and once it is there. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Problem, ProblemCode } from '../../shared/problems'
import type { AnswerOf } from '../hooks/use-answer'
import { useIsSlow } from '../hooks/use-is-slow'
import { goHome } from '../leave'
import { ReadBefore } from './read-before'
import { NoSchool } from './no-school'
import { Notice } from './notice'
import './answered.scss'

interface AnsweredProps<Data> {
  answer: AnswerOf<Data>
  children: (data: Data) => ReactNode
}

/** Grey lines in the place of what is on its way. */
function Awaited() {
  const isSlow = useIsSlow(true)
  return (
    <View className="awaited" ariaRole="status" ariaLabel="正在读取">
      <View className="awaited-line" />
      <View className="awaited-line awaited-short" />
      <View className="awaited-line" />
      {isSlow && <View className="awaited-words">网络较慢，还在读取…</View>}
    </View>
  )
}

/** Asked again, these would be answered the same. */
const final: readonly ProblemCode[] = ['forbidden', 'not_found', 'invalid', 'future']

function Unanswered({ problem, refresh }: { problem: Problem; refresh: () => void }) {
  const again = { text: '再试一次', onClick: refresh }
  const home = { text: '回首页', onClick: goHome }
  return <Notice kind="problem" text={problem.message} action={final.includes(problem.code) ? home : again} />
}

export function Answered<Data>({ answer, children }: AnsweredProps<Data>) {
  const { data, problem, readAt, refresh } = answer
  const isOld = data !== undefined && readAt !== undefined
  return (
    <>
      {isOld && <ReadBefore read={readAt} problem={problem} refresh={refresh} />}
      {!isOld && problem?.code === 'not_open' && <NoSchool />}
      {!isOld && problem !== undefined && problem.code !== 'not_open' && (
        <Unanswered problem={problem} refresh={refresh} />
      )}
      {data === undefined ? problem === undefined && <Awaited /> : children(data)}
    </>
  )
}
