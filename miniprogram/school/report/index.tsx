/** A frozen report: what it says in a page, and the files and the picture that are made of it. */
import { View } from '@tarojs/components'
import { countWords, dayWords, numberWords, remarks, tracing } from '../../../shared/reports/paper'
import type { ReportView } from '../../../shared/views/report'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { Head } from '../parts/head'
import { ItemsOf } from './items'
import { Products } from './products'
import { Twelve } from './twelve'
import './report.scss'

const changed = '这份报告存下后被改动过，和当时的不同，不能导出。请联系学校管理员，并重新生成一份。'

function Remarks({ report }: { report: ReportView }) {
  return (
    <Panel title="说明">
      {[...remarks(report), ...tracing(report)].map((words) => (
        <View key={words} className="report-remark">
          {words}
        </View>
      ))}
    </Panel>
  )
}

function Report({ report }: { report: ReportView }) {
  const { school, number, from, to } = report
  return (
    <>
      <Head
        name={`${school.name}自评报告`}
        aside={`${numberWords(number)}，${dayWords(from)}至${dayWords(to)}`}
      />
      <View className="report-counts">{countWords(report)}</View>
      {report.isIntact ? <Products report={report} /> : <Notice kind="problem" text={changed} />}
      <Twelve report={report} />
      <ItemsOf report={report} />
      <Remarks report={report} />
    </>
  )
}

export default function ReportPage() {
  const number = Number(useId('number'))
  const answer = useAnswer('files', 'report', number >= 1 ? { number } : null)
  return (
    <Screen title="自评报告" isWide>
      <Answered answer={answer}>{(report) => <Report report={report} />}</Answered>
    </Screen>
  )
}
