import { type EntryKind, ItemEntry, useEntryForm } from '../../components/item-entry'
import { useSaving } from '../../hooks/use-saving'
import type { ItemForm } from './actions'

/** An entry that the school logs as a record of its own. */
export function EntryForm({ kind, view, done, cancel }: ItemForm & { kind: EntryKind }) {
  const form = useEntryForm(kind, view)
  const { isBusy, save } = useSaving(form)
  const send = () => save([{ record: form.record }], (said) => done(said('已记下')))
  return <ItemEntry {...{ kind, form, isBusy, cancel }} item={view} save={send} />
}
