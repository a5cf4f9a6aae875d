/** The frame of a field: its label, its control, and the sentence about what is wrong with it. */
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './field.scss'

interface FieldProps {
  label: string
  problem?: string | undefined
  /** A word of help below. */
  hint?: string | undefined
  /** Whether the control needs the whole width, below its label. */
  isWide?: boolean
}

export function Field({ label, problem, hint, isWide = false, children }: PropsWithChildren<FieldProps>) {
  return (
    <View className={`field${problem === undefined ? '' : ' has-problem'}`}>
      <View className={isWide ? 'field-wide' : 'field-row'}>
        <View className="field-label">{label}</View>
        <View className="field-control">{children}</View>
      </View>
      {hint !== undefined && <View className="field-hint">{hint}</View>}
      {problem !== undefined && (
        <View className="field-problem" ariaRole="alert">
          {problem}
        </View>
      )}
    </View>
  )
}
