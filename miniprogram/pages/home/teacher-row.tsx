import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RowState } from './teacher-rows'
import './teacher-home.scss'

export const stateMarks: Record<RowState, string> = { done: '✓', open: '', short: '!' }

export const goTo = (page: string) => (): void => void Taro.navigateTo({ url: `/teacher/${page}/index` })

export const goToClass = (page: string, own: string) => (): void =>
  void Taro.navigateTo({ url: `/teacher/${page}/index?class=${encodeURIComponent(own)}` })

interface TeacherRowProps {
  id: string
  title: string
  state: RowState
  words: string
  go(): void
}

/** A thing to be done, with what is done of it: a sign and words. */
export function TeacherRow({ id, title, state, words, go }: TeacherRowProps) {
  return (
    <View
      id={id}
      className="teacher-task"
      hoverClass="is-pressed"
      onClick={go}
      ariaRole="button"
      ariaLabel={`${title}，${words}`}
    >
      <View className={`teacher-task-mark is-${state}`} ariaHidden>
        {stateMarks[state]}
      </View>
      <View className="teacher-task-text">
        <View className="teacher-task-title">{title}</View>
        <View className={`teacher-task-words is-${state}`}>{words}</View>
      </View>
      <View className="teacher-task-way" ariaHidden>
        ›
      </View>
    </View>
  )
}
