import type { DistrictItem } from '../../../shared/views/district'
import { type EntryKind, ItemEntry, type results, useEntryForm } from '../../components/item-entry'
import type { Outcome } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { problemsBefore } from '../../hooks/use-log'
import { newId } from '../../new-id'
import { sendingFrom } from '../sending'

interface Values {
  entry: string
  note: string
  date: string
  result: (typeof results)[number]
}

interface EntryFormProps {
  kind: EntryKind
  view: DistrictItem
  done(words: string): void
  cancel(): void
}

/** An entry that a supervisor writes into the school's item, by an action of the district's. */
export function EntryForm({ kind, view, done, cancel }: EntryFormProps) {
  const { rectification, school: of } = view
  const form = useEntryForm(kind, view)
  const adding = useAct('district', 'note', { title: '整改进展', place: rectification })
  const visiting = useAct('district', 'visit', { title: '整改回访', place: rectification })
  const { entry, note, date, result } = form.values as unknown as Values
  const send = (): Promise<Outcome> => {
    const own = { mutation: newId(), of, rectification, entry, note }
    return kind === 'note' ? adding.act(own) : visiting.act({ ...own, date, result })
  }
  const save = () => {
    const wrong = problemsBefore({ record: form.record })
    if (wrong.length > 0) form.show(...wrong)
    else void sendingFrom(form)(send(), '已记下', done)
  }
  const isBusy = adding.isBusy || visiting.isBusy
  return <ItemEntry {...{ kind, form, isBusy, save, cancel }} item={view} />
}
