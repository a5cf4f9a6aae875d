import { useEffect, useState } from 'react'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { scrollToId } from '../parts/scroll'

interface PublishProps {
  /** Whether it is the first time, and not a correction. */
  isNew: boolean
  /** Whether publishing it is against the rule for the grade, and needs a second, deliberate tap. */
  isDoubtful: boolean
  isBusy: boolean
  onPublish: () => void
}

const doubtOf = (anyway: string) => `不符合年级的作业规定。可以先改一改；确有需要，再点「${anyway}」。`

interface DoubtProps extends Omit<PublishProps, 'isDoubtful'> {
  onLeave: () => void
}

function Doubt({ isNew, isBusy, onPublish, onLeave }: DoubtProps) {
  const anyway = isNew ? '仍然发布' : '仍然保存'
  useEffect(() => scrollToId('publish-anyway'), [])
  return (
    <Confirm
      id="publish-anyway"
      sentence={doubtOf(anyway)}
      yes={anyway}
      no="再改一改"
      isBusy={isBusy}
      onConfirm={onPublish}
      onCancel={onLeave}
    />
  )
}

export function Publish({ isNew, isDoubtful, isBusy, onPublish }: PublishProps) {
  const [isAsked, setAsked] = useState(false)
  if (isDoubtful && isAsked)
    return <Doubt isNew={isNew} isBusy={isBusy} onPublish={onPublish} onLeave={() => setAsked(false)} />
  const tap = isDoubtful ? () => setAsked(true) : onPublish
  return <Button id="publish" text={isNew ? '发布' : '保存更正'} isBusy={isBusy} onClick={tap} />
}
