import { useState } from 'react'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { discardEntry } from '../../outbox/outbox'

interface DiscardProps {
  mutations: readonly string[]
  sentence: string
  label: string
}

/** The way to drop what is on the phone, after a second, deliberate tap. */
export function Discard({ mutations, sentence, label }: DiscardProps) {
  const [isAsked, setAsked] = useState(false)
  const [first = ''] = mutations
  if (!isAsked)
    return (
      <Button
        kind="quiet"
        id={`discard-${first}`}
        text="不要了"
        label={label}
        onClick={() => setAsked(true)}
      />
    )
  return (
    <Confirm
      sentence={sentence}
      yes="确认不要"
      no="留着"
      isBusy={false}
      onConfirm={() => mutations.forEach(discardEntry)}
      onCancel={() => setAsked(false)}
    />
  )
}
