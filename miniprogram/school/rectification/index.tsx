/** An item of rectification: what is to be done, what became of it, and what its reader may add. */
import type { ItemView } from '../../../shared/views/rectification'
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { say } from '../../leave'
import { Actions } from './actions'
import { Entries } from './entries'
import { Standing } from './standing'
import { Terms } from './terms'

function Item({ view, refresh }: { view: ItemView; refresh(): void }) {
  const done = (words: string) => {
    say(words)
    refresh()
  }
  return (
    <>
      <Standing view={view} />
      <Entries title="进展" unit="条" entries={view.notes} none="还没有记过进展。" />
      <Entries title="回访" unit="次" entries={view.visits} none="还没有回访过。" />
      <Actions key={view.notes.length + view.visits.length} view={view} done={done} />
      <Terms terms={view.terms} />
    </>
  )
}

export default function RectificationPage() {
  const rectification = useId('rectification')
  const answer = useAnswer('school', 'rectification', { rectification })
  return (
    <Screen title="整改事项">
      <Answered answer={answer}>{(view) => <Item view={view} refresh={answer.refresh} />}</Answered>
    </Screen>
  )
}
