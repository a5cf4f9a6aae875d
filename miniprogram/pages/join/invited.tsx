import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { InvitedTo } from '../../../shared/views/people'
import { useAnswer } from '../../hooks/use-answer'
import { useElsewhere } from '../../hooks/use-elsewhere'
import { longDate } from '../../words'

const wrong = '这个邀请码不对，或已过期、停用。请核对，或向老师要新的。'

interface InvitedProps {
  code: string
  /** Told what the code leads to, or undefined where that is not known. */
  tell: (invited: InvitedTo | undefined) => void
}

/** What the code leads to, or that it leads nowhere. */
export function Invited({ code, tell }: InvitedProps) {
  const { data, problem } = useAnswer('family', 'invitation', { code })
  useEffect(() => tell(data), [data, tell])
  const isUnknownHere = problem?.code === 'not_found' || problem?.code === 'not_open'
  const { isNowhere, told } = useElsewhere(code, isUnknownHere, 'class')
  if (isUnknownHere && isNowhere) return <View className="join-invited is-wrong">{told || wrong}</View>
  if (problem?.code === 'too_many') return <View className="join-invited is-wrong">{problem.message}</View>
  if (data === undefined) return null
  const { school, className, until, isStaff } = data
  const place = isStaff ? `${school}，教职工邀请` : `${school} ${className}`
  return <View className="join-invited">{`${place}，有效到 ${longDate(until)}`}</View>
}
