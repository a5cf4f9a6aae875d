import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ItemView } from '../../../shared/views/rectification'
import { Button } from '../../components/button'
import { goTo } from '../links'
import { EndForm } from './end-form'
import { EntryForm } from './entry-form'

type Form = 'note' | 'visit' | 'end'

export interface ItemForm {
  view: ItemView
  done(words: string): void
  cancel(): void
}

const names: Record<Form, string> = { note: '记下进展', visit: '记一次回访', end: '结束这项整改' }

/** What the reader may add: one form at a time. */
export function Actions({ view, done }: { view: ItemView; done(words: string): void }) {
  const [open, show] = useState<Form | null>(null)
  const { may, rectification } = view
  if (open !== null) {
    const own = { view, done, cancel: () => show(null) }
    return open === 'end' ? <EndForm {...own} /> : <EntryForm kind={open} {...own} />
  }
  const allowed = (['note', 'visit', 'end'] as const).filter((form) => may[form])
  return (
    <View className="lead-actions">
      {allowed.map((form) => (
        <Button
          key={form}
          id={form}
          kind={form === 'note' ? 'main' : 'quiet'}
          text={names[form]}
          onClick={() => show(form)}
        />
      ))}
      {may.change && (
        <Button
          id="change"
          kind="quiet"
          text="改责任人、期限或措施"
          onClick={() => goTo('rectify', { rectification })}
        />
      )}
    </View>
  )
}
