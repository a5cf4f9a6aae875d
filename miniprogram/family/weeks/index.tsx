/** A child's last weeks: sleep and bedtime against the norm, homework against the cap, reading; each week leads on. */
import { View } from '@tarojs/components'
import type { WeeksView } from '../../../shared/views/child'
import type { ChildView } from '../../../shared/views/family'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useAnswer } from '../../hooks/use-answer'
import { ChildPage } from '../child-page'
import { NoConsent } from '../no-consent'
import { allMeasures } from '../told'
import { useChild } from '../use-child'
import { WeekChart } from './week-chart'
import { WeekRow } from './week-row'
import './weeks.scss'

const noWeeks = '还没有可看的周。孩子入学、学年开始以后，这里按周显示。'

function Weeks({ view, child }: { view: WeeksView; child: ChildView | undefined }) {
  const { weeks, student, norms } = view
  if (child?.consent === false) return <NoConsent child={child} />
  if (weeks.length === 0) return <Notice kind="plain" text={noWeeks} />
  return (
    <>
      {allMeasures.map((measure) => (
        <WeekChart key={measure} measure={measure} view={view} />
      ))}
      <Panel title="每一周" aside="点开看每天">
        <View className="weeks-rows">
          {[...weeks].reverse().map((week) => (
            <WeekRow key={week.to} student={student} week={week} norms={norms} />
          ))}
        </View>
      </Panel>
    </>
  )
}

export default function WeeksPage() {
  const choice = useChild()
  const { student, child } = choice
  const answer = useAnswer('family', 'weeks', student === '' ? null : { student })
  return (
    <ChildPage title="近几周" choice={choice} answer={answer}>
      {(view) => <Weeks view={view} child={child} />}
    </ChildPage>
  )
}
