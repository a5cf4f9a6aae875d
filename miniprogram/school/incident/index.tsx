/** One incident with its history and what was found; without an id, the report of a new one. */
import type { IncidentsView } from '../../../shared/views/affairs'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { leave } from '../../leave'
import { Finding } from './finding'
import { History } from './history'
import { Report } from './report'

function Incident({ id, view }: { id: string; view: IncidentsView }) {
  const one = view.incidents.find(({ incident }) => incident === id)
  if (one === undefined) {
    const action = { text: '返回', onClick: () => void leave() }
    return <Notice kind="plain" text="没有找到这件事件。" action={action} />
  }
  return (
    <>
      <History one={one} />
      <Finding key={one.history.length} one={one} />
    </>
  )
}

export default function IncidentPage() {
  const id = useId('incident')
  const answer = useAnswer('school', 'incidents', {}, true)
  return (
    <Screen title={id === '' ? '报告违规事件' : '违规事件'}>
      <Answered answer={answer}>
        {(view) => (id === '' ? <Report view={view} /> : <Incident id={id} view={view} />)}
      </Answered>
    </Screen>
  )
}
