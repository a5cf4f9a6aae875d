/** What is still missing before a school can be opened, and opening it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SetupView } from '../../../shared/views/office'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { shortDate } from '../../words'
import { goHome } from '../../leave'
import { useDesk } from '../use-desk'

const sentence =
  '启用以后，教职工和家长就能进入，记录开始计算。学制不能再改；名称、校历、课程方案和班级以后仍可修改。'

type Counting = 'today' | 'term'

interface FromProps {
  late: NonNullable<SetupView['late']>
  start: string
  from: Counting
  choose(from: Counting): void
}

/** The term has long begun: from when on it counts. */
function From({ late: { days, lateDays }, start, from, choose }: FromProps) {
  const told = `${shortDate(start)}以来没有记录的，会算作没有做。`
  const isIn = days <= lateDays
  const ofTerm = isIn ? `${told}都还可以补记。` : `${told}${lateDays} 天以前的已经不能补记。`
  return (
    <ChoiceField
      name="from"
      label={`本学期 ${shortDate(start)}已经开始，到今天 ${days} 天。达标卡从哪天起算？`}
      options={[
        ['today', '从今天起算'],
        ['term', '从学期开始起算'],
      ]}
      value={from}
      problem={undefined}
      onChange={(value) => choose(value === 'term' ? 'term' : 'today')}
      hint={from === 'today' ? '今天以前的不算，学期的开始日期改为今天。' : ofTerm}
    />
  )
}

export function Opening({ view, refresh }: { view: SetupView; refresh: () => void }) {
  const { missing, late, parts } = view
  const [isAsking, ask] = useState(false)
  const isTooLate = late !== undefined && late.days > late.lateDays
  const [from, choose] = useState<Counting>(isTooLate ? 'today' : 'term')
  const { isBusy, problem, send } = useDesk('open')
  const open = async () => {
    const opened = await send({ fromToday: late !== undefined && from === 'today' })
    if (opened === undefined) refresh()
    else goHome()
  }
  return (
    <Panel title="启用学校">
      {missing.length > 0 && (
        <>
          <View>启用之前还要：</View>
          {missing.map((words) => (
            <View key={words} className="office-missing">{`○ ${words}`}</View>
          ))}
        </>
      )}
      {missing.length === 0 && !isAsking && (
        <View>都准备好了，可以启用。启用后，在「学校设置」里定家长加入时要核对什么。</View>
      )}
      {missing.length === 0 && late && (
        <From late={late} start={parts.calendar.term.start} from={from} choose={choose} />
      )}
      <ProblemNotice problem={problem} />
      {isAsking && (
        <Confirm
          id="confirm-open"
          kind="main"
          sentence={sentence}
          yes="确认启用"
          no="再看看"
          isBusy={isBusy}
          onConfirm={() => void open()}
          onCancel={() => ask(false)}
        />
      )}
      {!isAsking && (
        <View className="office-actions">
          <Button id="open" text="启用学校" isDisabled={missing.length > 0} onClick={() => ask(true)} />
        </View>
      )}
    </Panel>
  )
}
