import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '../../components/button'
import { scrollToId } from '../parts/scroll'

interface PublishProps {
  /** Whether publishing it is against the rule for the grade, and needs a second, deliberate tap. */
  isDoubtful: boolean
  isBusy: boolean
  onPublish: () => void
}

const doubt = '不符合年级的作业规定。可以先改一改；确有需要，再点「仍然发布」。'

function Doubt({ isBusy, onPublish, onLeave }: Omit<PublishProps, 'isDoubtful'> & { onLeave: () => void }) {
  useEffect(() => scrollToId('publish-anyway'), [])
  return (
    <View className="teacher-asked" ariaRole="alert">
      <View>{doubt}</View>
      <Button id="publish-anyway" kind="danger" text="仍然发布" isBusy={isBusy} onClick={onPublish} />
      <Button kind="quiet" text="再改一改" isDisabled={isBusy} onClick={onLeave} />
    </View>
  )
}

export function Publish({ isDoubtful, isBusy, onPublish }: PublishProps) {
  const [isAsked, setAsked] = useState(false)
  if (isDoubtful && isAsked)
    return <Doubt isBusy={isBusy} onPublish={onPublish} onLeave={() => setAsked(false)} />
  const tap = isDoubtful ? () => setAsked(true) : onPublish
  return <Button id="publish" text="发布" isBusy={isBusy} onClick={tap} />
}
