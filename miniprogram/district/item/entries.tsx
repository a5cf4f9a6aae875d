import type { ItemEntry } from '../../../shared/views/rectification'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { dayAndClock, longDate } from '../../words'
import { Row } from '../row'

/** A visit is told by its day, a note by its minute. */
const moment = (at: string) => (at.includes('T') ? dayAndClock(at) : longDate(at))

interface EntriesProps {
  title: string
  none: string
  entries: readonly ItemEntry[]
}

/** What was written to an item, the newest first. */
export function Entries({ title, none, entries }: EntriesProps) {
  return (
    <Panel title={title}>
      {entries.length === 0 && <Notice kind="plain" text={none} />}
      {entries.map(({ entry, at, by, result, note }) => (
        <Row
          key={entry}
          title={result === '' ? note : `${result}：${note}`}
          words={`${moment(at)} · ${by || '已不在本校的人员'}`}
        />
      ))}
    </Panel>
  )
}
