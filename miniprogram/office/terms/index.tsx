/** The terms of the year: one that is over is closed with its card, the next one begins, and then the next year. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { addDays } from '../../../shared/calendar'
import type { TermLine, TermsView } from '../../../shared/views/office'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { Line } from '../../school/parts/line'
import { dayAndClock, fromTo, fullDate } from '../../words'
import { goTo } from '../links'
import { Recount } from '../setup/recount'
import { StartNext, type StepProps } from './start-next'
import { useDesk } from '../use-desk'
import '../office.scss'

const late = '学期结束以后补录或更正的内容仍会记下，但结束时存档的达标卡不再变。'

const spanWords = ({ term: { start, end } }: TermLine) => fromTo(start, end)

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

/** Before the term's end: from when on it can be closed. */
function NotYet({ view: { terms, today } }: { view: TermsView }) {
  const current = terms.find(({ isCurrent, closed }) => isCurrent && closed === undefined)
  if (current === undefined || today > current.term.end) return null
  const from = fullDate(addDays(current.term.end, 1))
  return <Notice kind="plain" text={`「${current.term.name}」${from}起可以结束。`} />
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
            <NotYet view={view} />
            {view.mayClose && <Close view={view} refresh={answer.refresh} />}
            <StartNext view={view} refresh={answer.refresh} />
            {view.mayEndYear && <YearWay isUnderWay={view.isYearUnderWay} />}
          </>
        )}
      </Answered>
    </Screen>
  )
}
