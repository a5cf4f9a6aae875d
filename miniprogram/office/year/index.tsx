/** The next academic year: what it would bring, what may be changed of that, and beginning it piece by piece. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { mayBeginOn } from '../../../shared/next-year'
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
import { leaveSaying } from '../../leave'
import { shortDate } from '../../words'
import { decidedOf, draftOf, withNew, withStart } from './draft'
import type { FormProps } from './form'
import { OwnClasses } from './own-classes'
import { useBeginning } from './use-beginning'
import '../office.scss'
import './year.scss'

const about =
  '下面是新学年会发生的事，先看一遍。确认之前什么都不变；确认之后逐步准备，全部就绪的那一刻新学年才生效，在那之前一切仍按现在计算。'

const aboutEarly = (from: string) =>
  `先看一遍新学年会发生的事，定好可以保存，${shortDate(from)}以前随时能改。${shortDate(from)}起，再打开这一页让它生效；在那之前，年级、班级和达标卡都不变。`

const sentence =
  '确认后，毕业的学生按离校日期离开学籍，并班的学生转到新班，其余班级升一个年级，今年的体质和视力成为明年比较的基数，课程方案按年级不变。'

const mostNew = 30

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
        {`教学日先按法定节假日排好（${view.year}学年中还没有公布的月份只去掉周末和元旦、劳动节、国庆节），生效后可在校历里逐日修改。`}
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

function YearForm({ view }: { view: YearView }) {
  const [draft, set] = useState(() => draftOf(view))
  const from = mayBeginOn(view.calendar)
  const isTime = view.today >= from
  const [isAsking, ask] = useState(isTime && view.underWay !== null)
  const { told, problem, isBusy, start, keep } = useBeginning(() => void leaveSaying('新学年已生效'))
  const wrong = wrongCalendar(draft.calendar) ?? wrongClasses(decidedOf(draft).classes)
  const form = { view, draft, set }
  return (
    <>
      <View className="office-about">{isTime ? about : aboutEarly(from)}</View>
      <Dates {...form} />
      <OwnClasses {...form} />
      <Panel title="新生班级">
        <WholeField
          name="new-classes"
          label="新建几个班"
          kind={{ kind: 'whole', min: 0, max: mostNew }}
          value={draft.fresh.length}
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
      {!isTime && (
        <Button
          id="keep"
          text="保存安排"
          isBusy={isBusy}
          isDisabled={wrong !== undefined}
          onClick={() => void keep(draft)}
        />
      )}
      {isTime && isAsking && (
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
      )}
      {isTime && !isAsking && (
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
