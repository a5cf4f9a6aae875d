/** The frozen reports of the school, the newest first, and the way to freeze one of now. */
import { View } from '@tarojs/components'
import type { ReportHead, ReportsView } from '../../../shared/views/report'
import { countWords, numberWords } from '../../../shared/reports/paper'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { longDate } from '../../words'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { PagesOf } from '../parts/pages-of'
import { Freeze } from './freeze'

const timeAt = 'YYYY-MM-DDT'.length

function Report({ report }: { report: ReportHead }) {
  const { number, at, by, why, asOf } = report
  const made = why === 'term' ? '学期结束时定格' : `${by}生成`
  return (
    <Line
      id={`report-${number}`}
      title={`${numberWords(number)} · ${longDate(asOf)}`}
      words={`${countWords(report)}\n${made}，${at.slice(timeAt)}`}
      onClick={() => goTo('report', { number: String(number) })}
    />
  )
}

const about =
  '报告把此刻的达标卡连同依据一次定格，以后数据再变，它也不变。可以存成 Word、Excel 和一页图片，签字盖章后上报。'

function Reports({ view: { reports }, refresh }: { view: ReportsView; refresh(): void }) {
  return (
    <>
      <View className="lead-note">{about}</View>
      <Freeze refresh={refresh} />
      {reports.length === 0 && <Notice kind="plain" text="还没有生成过报告。" />}
      {reports.length > 0 && (
        <Panel title="已有的报告" aside={`${reports.length} 份`}>
          <View className="lead-rows item-rows">
            <PagesOf items={reports} unit="份">
              {(report) => <Report key={report.number} report={report} />}
            </PagesOf>
          </View>
        </Panel>
      )}
    </>
  )
}

export default function ReportsPage() {
  const answer = useAnswer('files', 'reports', {})
  return (
    <Screen title="自评报告">
      <Answered answer={answer}>{(view) => <Reports view={view} refresh={answer.refresh} />}</Answered>
    </Screen>
  )
}
