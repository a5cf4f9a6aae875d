import { View } from '@tarojs/components'
import { useAnswer } from '../../hooks/use-answer'
import { longDate } from '../../words'

/** For which class of which school the code is, or that it leads nowhere. */
export function Invited({ code }: { code: string }) {
  const { data, problem } = useAnswer('family', 'invitation', { code })
  if (problem?.code === 'not_found') {
    return (
      <View className="join-invited is-wrong">这个邀请码不对，或已过期、停用。请核对，或向老师要新的。</View>
    )
  }
  if (data === undefined) return null
  const { school, className, until } = data
  return <View className="join-invited">{`${school} ${className}，有效到 ${longDate(until)}`}</View>
}
