import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { OwnJoin } from '../../../shared/views/people'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { goHome } from '../../leave'
import { longDate } from '../../words'
import { stateWords } from './words'

/** The home of families, whichever was opened last. */
function goToChildren(): void {
  Taro.setStorageSync('home', 'family')
  goHome()
}

function Join({ join: { name, relation, className, state, on, reason } }: { join: OwnJoin }) {
  const { mark, word } = stateWords[state]
  return (
    <View className="join-own">
      <View className="join-own-head">
        <View>{name}</View>
        <View className={`join-state is-${state}`}>{`${mark} ${word}`}</View>
      </View>
      <View className="join-words">{`${className} · ${relation} · ${longDate(on)} 提交`}</View>
      {reason !== '' && <View className="join-reason">{`学校的说明：${reason}`}</View>}
    </View>
  )
}

/** One's own requests, and how they stand. */
export function OwnJoins({ joins, refresh }: { joins: readonly OwnJoin[]; refresh: () => void }) {
  if (joins.length === 0) return null
  const isIn = joins.some(({ state }) => state === 'approved')
  const isWaiting = joins.some(({ state }) => state === 'open')
  return (
    <Panel title="我的申请">
      {joins.map((join) => (
        <Join key={join.request} join={join} />
      ))}
      <View className="join-send">
        {isIn && <Button id="children" text="去看孩子" onClick={goToChildren} />}
        {isWaiting && <Button id="again" kind="quiet" text="看看有没有结果" onClick={refresh} />}
      </View>
    </Panel>
  )
}
