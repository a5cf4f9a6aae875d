import { View } from '@tarojs/components'
import type { RequirementView } from '../../../shared/views/school'
import { Status } from '../../components/status'
import { shortDate } from '../../words'
import './head.scss'

/** Which requirement this is, how it stands, and the official text. */
export function Head({ view }: { view: RequirementView }) {
  const { title, status, isBroken, clause, asOf, from } = view
  return (
    <View className="requirement-head">
      <View className="requirement-line">
        <View className="requirement-title">{title}</View>
        <Status status={status} isBroken={isBroken} />
      </View>
      <View className="requirement-clause" ariaLabel={`官方原文：${clause}`}>
        {`「${clause}」`}
      </View>
      <View className="requirement-span">{`截至 ${shortDate(asOf)}，学期自 ${shortDate(from)}`}</View>
    </View>
  )
}
