/** The pledge of the ten rules of conduct: signed once an academic year, by each for themself. */
import { View } from '@tarojs/components'
import { pledge } from '../../../shared/records/pledge'
import type { PledgeView } from '../../../shared/views/teacher'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useForm } from '../../fields/use-form'
import { useAnswer } from '../../hooks/use-answer'
import { leaveSaying } from '../../leave'
import { longDate } from '../../words'
import { useSaving } from '../parts/use-saving'
import { rules } from './rules'
import './pledge.scss'

function Rules() {
  return (
    <Panel title="十项准则">
      {rules.map((rule, index) => (
        <View key={rule} className="pledge-rule">
          <View className="pledge-number">{index + 1}</View>
          <View>{rule}</View>
        </View>
      ))}
      <View className="pledge-source">《新时代中小学教师职业行为十项准则》，全文以教育部发布的为准。</View>
    </Panel>
  )
}

function Sign() {
  const form = useForm(pledge, {}, [])
  const { isBusy, save } = useSaving(form)
  const sign = () => save([{ record: { type: 'pledge' } }], (said) => void leaveSaying(said('已签署')))
  return (
    <>
      <ProblemNotice problem={form.problem} />
      <Button id="sign" text="我承诺遵守，签署" isBusy={isBusy} onClick={sign} />
    </>
  )
}

function Pledge({ year, signedOn }: PledgeView) {
  return (
    <>
      <View className="pledge-head">{`${year} 学年师德承诺`}</View>
      {signedOn === null ? (
        <Notice kind="plain" text="每学年由本人签署一次。签署后记下日期，计入学校的师德承诺签署率。" />
      ) : (
        <Notice kind="good" text={`已于 ${longDate(signedOn)} 签署。`} />
      )}
      <Rules />
      {signedOn === null && <Sign />}
    </>
  )
}

export default function PledgePage() {
  const answer = useAnswer('school', 'pledge', {})
  return (
    <Screen title="师德承诺">
      <Answered answer={answer}>{(view) => <Pledge {...view} />}</Answered>
    </Screen>
  )
}
