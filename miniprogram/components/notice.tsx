import { View } from '@tarojs/components'
import type { Problem } from '../../shared/problems'
import { Button } from './button'
import './notice.scss'

interface NoticeProps {
  kind: 'problem' | 'good' | 'plain'
  text: string
  /** What can be done about it. */
  action?: { text: string; onClick: () => void }
}

const marks = { problem: '!', good: '✓', plain: 'i' } as const

/** Something to be told in a line or two, with a mark, and a way on. */
export function Notice({ kind, text, action }: NoticeProps) {
  return (
    <View className={`notice notice-${kind}`} ariaRole={kind === 'problem' ? 'alert' : 'status'}>
      <View className="notice-line">
        <View className="notice-mark" ariaHidden>
          {marks[kind]}
        </View>
        <View className="notice-text">{text}</View>
      </View>
      {action && <Button kind="quiet" text={action.text} onClick={action.onClick} />}
    </View>
  )
}

/** A problem that belongs to no field, or nothing at all. */
export const ProblemNotice = ({ problem }: { problem: Problem | undefined }) =>
  problem === undefined ? null : <Notice kind="problem" text={problem.message} />
