/** What questions of a survey are made of: a frame, and one of a few to choose. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './survey-question.scss'

export type Value = number | string | undefined

interface FrameProps {
  id: string
  number: string
  text: string
  problem?: string | undefined
  children: ReactNode
}

/** A question with its words, and what is wrong with the answer. */
export function QuestionFrame({ id, number, text, problem, children }: FrameProps) {
  return (
    <View id={`question-${id}`} className="question">
      <View className="question-number">{number}</View>
      <View className="question-text">{text}</View>
      {children}
      {problem !== undefined && (
        <View className="question-problem" ariaRole="alert">
          {problem}
        </View>
      )}
    </View>
  )
}

export interface OptionsProps {
  id: string
  label: string
  /** In the order in which they stand. */
  options: readonly (readonly [value: number, words: string])[]
  value: Value
  choose(value: number): void
}

/** One of a few, each on a line of its own. */
export function Options({ id, label, options, value, choose }: OptionsProps) {
  return (
    <View className="question-options" ariaRole="radiogroup" ariaLabel={label}>
      {options.map(([one, words]) => (
        <View
          key={one}
          id={`${id}-${one}`}
          className={`question-option${value === one ? ' is-chosen' : ''}`}
          hoverClass="is-pressed"
          onClick={() => choose(one)}
          ariaRole="radio"
          ariaLabel={words}
          ariaChecked={value === one}
        >
          <View className="question-mark" ariaHidden />
          <View className="question-words">{words}</View>
        </View>
      ))}
    </View>
  )
}
