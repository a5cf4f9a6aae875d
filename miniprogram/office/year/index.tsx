/** The next academic year: what it would bring, what may be changed of that, and beginning it piece by piece. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays } from '../../../shared/calendar'
import { wrongCalendar, wrongClasses } from '../../../shared/setting-up'
import type { YearView } from '../../../shared/views/office'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { DateField } from '../../fields/date-field'
import { WholeField } from '../../fields/whole-field'
import { useAnswer } from '../../hooks/use-answer'
import { useInTurns } from '../../hooks/use-in-turns'
import { Line } from '../../school/parts/line'
import { leaveSaying } from '../../leave'
import { useDesk } from '../use-desk'
import { countOfNew, type Draft, draftOf, withNew, withStart } from './draft'
import '../office.scss'

const about =
  '下面是新学年会发生的事，先看一遍。确认之前什么都不变；确认之后逐步准备，全部就绪的那一刻新学年才生效，在那之前一切仍按现在计算。'

const sentence =
  '确认后，毕业班学生按离校日期离开学籍，其余班级升一个年级，今年的体质和视力成为明年比较的基数，课程方案按年级不变。'

const classesAtOnce = 12
const mostNew = 30
const pauseMilliseconds = 300

function Missing({ missing }: { missing: readonly string[] }) {
  return (
    <Panel title="还不能开始新学年">
      {missing.map((words) => (
        <View key={words} className="office-missing">{`○ ${words}`}</View>
      ))}
    </Panel>
  )
}

function Dates({ view, draft, set }: FormProps) {
  const { term, academicYear } = draft.calendar
  const bounds = { from: academicYear.start, to: academicYear.end }
  return (
    <Panel title={term.name}>
      <DateField
        name="term-start"
        label="开始"
        value={term.start}
        problem={undefined}
        {...bounds}
        onChange={(start) => set(withStart(draft, { start: String(start) }))}
      />
      <DateField
        name="term-end"
        label="结束"
        value={term.end}
        problem={undefined}
        {...bounds}
        onChange={(end) => set(withStart(draft, { end: String(end) }))}
      />
      <View className="office-soft">
        {`教学日先按法定节假日排好（${view.year}学年中还没有公布的月份只去掉周末），生效后可在校历里逐日修改。`}
      </View>
    </Panel>
  )
}

interface FormProps {
  view: YearView
  draft: Draft
  set(draft: Draft): void
}

function Leaving({ view: { leaving, today, calendar }, draft, set }: FormProps) {
  if (leaving.length === 0) return null
  return (
    <Panel title="毕业">
      <View className="lead-rows">
        {leaving.map(({ id, name, pupils }) => (
          <Line key={id} title={name} aside={`${pupils} 名学生`} asideWords={`${pupils} 名学生`} />
        ))}
      </View>
      <DateField
        name="leave-on"
        label="从这天起不在籍"
        value={draft.leaveOn}
        problem={undefined}
        from={addDays(today, 1)}
        to={calendar.academicYear.end}
        onChange={(leaveOn) => set({ ...draft, leaveOn: String(leaveOn) })}
      />
    </Panel>
  )
}

function Going({ view }: { view: YearView }) {
  const going = view.classes.filter(({ before }) => before !== undefined)
  const shown = useInTurns(going.length, classesAtOnce)
  return (
    <Panel title="升级" aside={`${going.length} 个班`}>
      <View className="lead-rows">
        {going.slice(0, shown).map(({ id, before = '', name }) => (
          <Line key={id} title={before} aside={`→ ${name}`} asideWords={`升为${name}`} />
        ))}
      </View>
    </Panel>
  )
}

function baselineWords({ lastYear: { fitness, eyesight } }: YearView): string {
  const parts = [
    fitness &&
      `体质：测试 ${fitness.examined} 人，优秀 ${fitness.excellent}、良好 ${fitness.good}、及格 ${fitness.pass}`,
    eyesight && `视力：检查 ${eyesight.examined} 人，近视 ${eyesight.myopic}`,
  ].filter(Boolean)
  return parts.length === 0 ? '今年没有体质和视力的记录，明年这两项没有可比的数据。' : `${parts.join('；')}。`
}

/** Until nothing is left to do. */
function useBeginning(done: () => void) {
  const plan = useDesk('planYear')
  const begin = useDesk('beginYear')
  const [told, tell] = useState('')
  const pieces = async () => {
    for (;;) {
      const piece = await begin.send({})
      if (piece === undefined || piece.underWay === null) {
        if (piece === undefined) tell('')
        else done()
        return
      }
      tell(`已处理毕业学生 ${piece.underWay.done} / ${piece.underWay.of}`)
      await new Promise((resume) => setTimeout(resume, pauseMilliseconds))
    }
  }
  const start = async (draft: Draft) => {
    tell('正在准备…')
    if (await plan.send({ ...draft, classes: [...draft.classes] })) await pieces()
    else tell('')
  }
  return { told, problem: plan.problem ?? begin.problem, isBusy: told !== '', start }
}

function YearForm({ view }: { view: YearView }) {
  const [draft, set] = useState(() => draftOf(view))
  const [isAsking, ask] = useState(view.underWay !== null)
  const { told, problem, isBusy, start } = useBeginning(() => void leaveSaying('新学年已生效'))
  const wrong = wrongCalendar(draft.calendar) ?? wrongClasses(draft.classes)
  const form = { view, draft, set }
  return (
    <>
      <View className="office-about">{about}</View>
      <Dates {...form} />
      <Leaving {...form} />
      <Going view={view} />
      <Panel title="新生班级">
        <WholeField
          name="new-classes"
          label="新建几个班"
          kind={{ kind: 'whole', min: 0, max: mostNew }}
          value={countOfNew(draft, view)}
          problem={undefined}
          onChange={(count) =>
            typeof count === 'number' && count <= mostNew && set(withNew(draft, view, count))
          }
          unit="个"
          step={1}
        />
        <View className="office-soft">新生名册在新学年生效后用表格导入。</View>
      </Panel>
      <Panel title="明年比较的基数">
        <View>{baselineWords(view)}</View>
      </Panel>
      {wrong && (
        <View className="field-problem" ariaRole="alert">
          {wrong.cure}
        </View>
      )}
      {told !== '' && <View ariaRole="status">{told}</View>}
      <ProblemNotice problem={problem} />
      {isAsking ? (
        <Confirm
          id="confirm-year"
          kind="main"
          sentence={sentence}
          yes="确认，开始新学年"
          no="再看看"
          isBusy={isBusy}
          onConfirm={() => void start(draft)}
          onCancel={() => ask(false)}
        />
      ) : (
        <Button id="begin" text="开始新学年" isDisabled={wrong !== undefined} onClick={() => ask(true)} />
      )}
    </>
  )
}

export default function YearPage() {
  const answer = useAnswer('office', 'year', {})
  return (
    <Screen title="新学年">
      <Answered answer={answer}>
        {(view) => (view.missing.length > 0 ? <Missing missing={view.missing} /> : <YearForm view={view} />)}
      </Answered>
    </Screen>
  )
}
