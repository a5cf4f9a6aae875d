/** What was reported of the school, and how it stands: what is open first. */
import { View } from '@tarojs/components'
import { optionName } from '../../../shared/records/options'
import type { IncidentView } from '../../../shared/views/affairs'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { longDate } from '../../words'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { Marked } from '../parts/marked'
import { PagesOf } from '../parts/pages-of'
import { excerpt, isOpen, shapeOf, statusName } from './words'

function Incident({ one }: { one: IncidentView }) {
  const { incident, kind, date, status, note } = one
  const word = statusName(status)
  return (
    <Line
      id={`incident-${incident}`}
      title={optionName(kind)}
      words={[longDate(date), excerpt(note)].filter(Boolean).join(' · ')}
      aside={<Marked status={shapeOf[status] ?? 'insufficient'} word={word} />}
      asideWords={word}
      onClick={() => goTo('incident', { incident })}
    />
  )
}

function Group({ title, incidents }: { title: string; incidents: IncidentView[] }) {
  if (incidents.length === 0) return null
  return (
    <Panel title={title} aside={`${incidents.length} 件`}>
      <View className="lead-rows">
        <PagesOf items={incidents} unit="件">
          {(one) => <Incident key={one.incident} one={one} />}
        </PagesOf>
      </View>
    </Panel>
  )
}

const rule =
  '违规事件先记为「待查」，查明后改为「查实」或「不成立」，每一步都留有记录。待查期间相关的一条不能判为「达标」，查实后为「未达标」。'

function Incidents({ incidents }: { incidents: IncidentView[] }) {
  return (
    <>
      <View className="lead-note">{rule}</View>
      {incidents.length === 0 && <Notice kind="plain" text="还没有报告过违规事件。" />}
      <Group title="待查" incidents={incidents.filter(isOpen)} />
      <Group title="已有结论" incidents={incidents.filter((one) => !isOpen(one))} />
      <Button id="report" kind="quiet" text="报告一件" onClick={() => goTo('incident')} />
    </>
  )
}

export default function IncidentsPage() {
  const answer = useAnswer('school', 'incidents', {})
  return (
    <Screen title="违规事件">
      <Answered answer={answer}>{(view) => <Incidents incidents={view.incidents} />}</Answered>
    </Screen>
  )
}
