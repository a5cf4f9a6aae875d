import { View } from '@tarojs/components'
import { useState } from 'react'
import { promise, promises } from '../../../shared/surveys/promise'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'

/** What is kept of the answers, and what is not, before they are given: in a sentence, and in full. */
export function Told() {
  const [isOpen, open] = useState(false)
  return (
    <Panel title="存什么，不存什么">
      <View className="promise-words">{promise}</View>
      {isOpen ? (
        promises.map(([what, words]) => (
          <View key={what} className="promise">
            <View className="promise-what">{what}</View>
            <View className="promise-words">{words}</View>
          </View>
        ))
      ) : (
        <View className="promise">
          <Button id="promises" kind="quiet" text="说得再细一点" onClick={() => open(true)} />
        </View>
      )}
    </Panel>
  )
}
