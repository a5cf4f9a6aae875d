import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { scrollToId } from '../parts/scroll'

interface PublishProps {
  /** Whether publishing it is against the rule for the grade, and needs a second, deliberate tap. */
  isDoubtful: boolean
  isBusy: boolean
  onPublish: () => void
}

export function Publish({ isDoubtful, isBusy, onPublish }: PublishProps) {
  const [isAsked, setAsked] = useState(false)
  if (!isDoubtful || !isAsked) {
    const ask = () => {
      setAsked(true)
      scrollToId('publish-anyway')
    }
    const tap = isDoubtful ? ask : onPublish
    return <Button id="publish" text="发布" isBusy={isBusy} onClick={tap} />
  }
  return (
    <View className="teacher-asked" ariaRole="alert">
      <View>不符合年级的作业规定。可以先改一改;确有需要,再点「仍然发布」。</View>
      <Button id="publish-anyway" kind="danger" text="仍然发布" isBusy={isBusy} onClick={onPublish} />
      <Button kind="quiet" text="再改一改" isDisabled={isBusy} onClick={() => setAsked(false)} />
    </View>
  )
}
