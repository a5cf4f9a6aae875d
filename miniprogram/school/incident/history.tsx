import { View } from '@tarojs/components'
import { optionName } from '../../../shared/records/options'
import type { IncidentVersion, IncidentView } from '../../../shared/views/affairs'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { longDate } from '../../words'
import { effectWords, elsewhen, shapeOf, statusName, timeOf } from '../incidents/words'
import { Head } from '../parts/head'
import { Marked } from '../parts/marked'
import './history.scss'

/** The account of whoever wrote it belongs to nobody here any more. */
const unknown = '已不在本校的人员'

function Version({ version: { status, note, by, at } }: { version: IncidentVersion }) {
  return (
    <View className="incident-version">
      <Marked status={shapeOf[status] ?? 'insufficient'} word={statusName(status)} />
      <View className="incident-who">{`${longDate(at.slice(0, 10))} ${timeOf(at)} · ${by || unknown}`}</View>
      {note !== '' && <View className="incident-note">{note}</View>}
    </View>
  )
}

/** How the incident came to stand as it does, the latest last. */
export function History({ one: { kind, date, status, isCounted, history } }: { one: IncidentView }) {
  return (
    <>
      <Head name={optionName(kind)} aside={`发生在 ${longDate(date)}`} />
      <Notice kind="plain" text={isCounted ? effectWords(kind, status) : elsewhen} />
      <Panel title="经过">
        {history.map((version, index) => (
          <Version key={index} version={version} />
        ))}
      </Panel>
    </>
  )
}
