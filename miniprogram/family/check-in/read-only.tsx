/** A day that may no longer be changed: what is recorded, and why it stays. */
import { View } from '@tarojs/components'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { clockOf } from '../night'
import { toldOf } from '../told'
import type { Subject } from './subject'

const reason = '这一天不能再记录或更改：已过补录期，或当天孩子不在籍。需要改的，请联系班主任。'

export function ReadOnly({ subject }: { subject: Subject }) {
  const { sleep, reading } = subject.day
  const details = {
    sleep: sleep && `${clockOf(sleep.bed_at)} 入睡，${clockOf(sleep.wake_at)} 起床`,
    home_study: undefined,
    reading: reading?.book === '' ? undefined : reading && `《${reading.book}》`,
  }
  return (
    <>
      <Notice kind="plain" text={reason} />
      <Panel title="这天的记录">
        {toldOf(subject.day).map(({ measure, name, words }) => (
          <View key={measure} className="kept-row">
            <View className="kept-name">{name}</View>
            <View className="kept-words">{words ?? '没有记'}</View>
            {details[measure] !== undefined && <View className="kept-detail">{details[measure]}</View>}
          </View>
        ))}
      </Panel>
    </>
  )
}
