import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../../shared/joining'
import { longDate } from '../words'
import './code-box.scss'

interface CodeBoxProps {
  /** "邀请码" */
  name: string
  code: string
  /** The last day on which it may be used. */
  until: string
  /** What stands below, within the box. */
  children?: ReactNode
}

/** A code that is read aloud, copied or typed, and how long it holds. */
export function CodeBox({ name, code, until, children }: CodeBoxProps) {
  return (
    <View className="code-box">
      <View className="code-box-words">{name}</View>
      <Text className="code-box-code" userSelect>
        {spoken(code)}
      </Text>
      <View className="code-box-words">{`有效到 ${longDate(until)}`}</View>
      {children}
    </View>
  )
}
