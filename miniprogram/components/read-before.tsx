import { View } from '@tarojs/components'
import type { Problem } from '../../shared/problems'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { useIsSlow } from '../hooks/use-is-slow'
import { mayBeAnotherDay, type ReadAt } from '../kept-answers'
import { shortDate } from '../words'
import './read-before.scss'

interface ReadBeforeProps {
  read: ReadAt
  /** Why there is nothing newer; undefined while it is on its way. */
  problem: Problem | undefined
  refresh: () => void
}

/** That what is shown was read before, and when. By the school's clock: a phone's may be wrong. */
export function ReadBefore({ read, problem, refresh }: ReadBeforeProps) {
  const [now, setNow] = useState(Date.now)
  useDidShow(() => setNow(Date.now()))
  const isSlow = useIsSlow(problem === undefined)
  if (problem === undefined && !isSlow) return null
  const why = problem === undefined ? '网络较慢' : problem.code === 'offline' ? '没有网络' : '没能更新'
  const day = shortDate(read.at.slice(0, 10))
  return (
    <View className="read-before" ariaRole="status">
      <View className="read-before-words">
        {`${why}，这是 ${day} ${read.at.slice(11)} 读到的`}
        {mayBeAnotherDay(read, now) && `，今天可能已经不是${day}`}
      </View>
      {problem && (
        <View
          id="read-again"
          className="read-before-way"
          hoverClass="is-pressed"
          onClick={refresh}
          ariaRole="button"
          ariaLabel="再试一次"
        >
          再试一次
        </View>
      )}
    </View>
  )
}
