/** The terms of the year: one that is over is closed with its card, the next one begins, and then the next year. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { TermLine, TermsView } from '../../../shared/views/office'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { Line } from '../../school/parts/line'
import { dayAndClock, shortDate } from '../../words'
import { goTo } from '../links'
import { Recount } from '../setup/recount'
import { useDesk } from '../use-desk'
import '../office.scss'

const late = '学期结束以后补录或更正的内容仍会记下，但结束时存档的达标卡不再变。'

const spanWords = ({ term: { start, end } }: TermLine) => `${shortDate(start)} 到 ${shortDate(end)}`

const openReport = (number: number) => () =>
  void Taro.navigateTo({ url: `/school/report/index?number=${number}` })

function TermRow({ line }: { line: TermLine }) {
  const { term, isCurrent, closed } = line
  const state = closed ? '✓ 已结束' : isCurrent ? '● 本学期' : '○ 未开始'
  const words = closed
    ? `${spanWords(line)} · ${closed.by} ${dayAndClock(closed.on.slice(0, 16))} 结束，达标卡已存档`
    : spanWords(line)
  const aside = <View className={closed ? 'office-done' : ''}>{state}</View>
  const way = closed ? { onClick: openReport(closed.report) } : {}
  return (
    <Line
      id={`term-${term.start}`}
      title={term.name}
      words={words}
      aside={aside}
      asideWords={state}
      {...way}
    />
  )
}

interface StepProps {
  view: TermsView
  refresh: () => void
}

const closing = '结束后，这个学期的达标卡连同每个数字的来历一起存档，以后随时能原样查看。这一步不能撤回。'

/** Closing the term that is over: first what is still open. */
function Close({ view: { stillOpen }, refresh }: StepProps) {
  const [isAsking, ask] = useState(false)
  const { isBusy, problem, send } = useDesk('closeTerm')
  const close = async () => {
    if (await send({})) refresh()
  }
  return (
    <Panel title="结束本学期">
      {stillOpen.map((words) => (
        <View key={words} className="office-missing">{`○ ${words}`}</View>
      ))}
      {stillOpen.length === 0 && <View>没有还在进行的问卷和待查的事件。</View>}
      <View className="office-soft">{late}</View>
      <ProblemNotice problem={problem} />
      {isAsking ? (
        <Confirm
          id="confirm-close"
          kind="main"
          sentence={closing}
          yes="结束学期并存档"
          no="再看看"
          isBusy={isBusy}
          onConfirm={() => void close()}
          onCancel={() => ask(false)}
        />
      ) : (
        <View className="office-actions">
          <Button id="close" text="结束本学期" onClick={() => ask(true)} />
        </View>
      )}
    </Panel>
  )
}

function StartNext({ view: { next }, refresh }: StepProps) {
  const { isBusy, problem, send } = useDesk('startTerm')
  if (next === null) return null
  const start = async () => {
    if (await send({})) refresh()
  }
  return (
    <Panel title="开始下一学期">
      <View>{`${next.name}：${shortDate(next.start)} 到 ${shortDate(next.end)}。`}</View>
      <View className="office-soft">
        日期不对，请先到「学年、学期和校历」里改。开始以后，按学期计算的条目从新学期算起；按学年计算的照旧累计。
      </View>
      <ProblemNotice problem={problem} />
      <View className="office-actions">
        <Button id="start" text="开始下一学期" isBusy={isBusy} onClick={() => void start()} />
      </View>
    </Panel>
  )
}

const YearWay = ({ isUnderWay }: { isUnderWay: boolean }) => (
  <Panel title="新学年">
    <View>
      {isUnderWay ? '新学年的安排已经保存，还没有生效，现在仍按这一学年计算。' : '这一学年的学期都已结束。'}
    </View>
    <View className="office-actions">
      <Button id="year" text={isUnderWay ? '继续准备新学年' : '准备新学年'} onClick={() => goTo('year')} />
    </View>
  </Panel>
)

export default function TermsPage() {
  const answer = useAnswer('office', 'terms', {})
  return (
    <Screen title="学期和学年">
      <Answered answer={answer}>
        {(view) => (
          <>
            {view.recounting !== null && <Recount refresh={answer.refresh} />}
            <Panel title={`${view.year}学年`}>
              <View className="lead-rows">
                {view.terms.map((line) => (
                  <TermRow key={line.term.start} line={line} />
                ))}
              </View>
            </Panel>
            {view.mayClose && <Close view={view} refresh={answer.refresh} />}
            <StartNext view={view} refresh={answer.refresh} />
            {view.mayEndYear && <YearWay isUnderWay={view.isYearUnderWay} />}
          </>
        )}
      </Answered>
    </Screen>
  )
}
