/** Seven days of a child: sleep against the norm, homework against what the grade may have, reading. */
import { useState } from 'react'
import type { WeekView } from '../../../shared/views/family'
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useAddress } from '../links'
import { allMeasures } from '../told'
import { Whose } from '../whose'
import { MeasurePanel } from './measure-panel'
import { WeekSteps } from './week-steps'
import { Withdrawal } from './withdrawal'
import './week.scss'

interface WeekProps {
  week: WeekView
  isOwn: boolean
  show(to: string): void
}

function Week({ week, isOwn, show }: WeekProps) {
  const canChange = week.days.some(({ isOpen }) => isOpen)
  return (
    <>
      <Whose name={week.name} word={canChange ? '点某一天可以补记或更正' : ''} />
      <WeekSteps week={week} show={show} />
      {allMeasures.map((measure) => (
        <MeasurePanel key={measure} measure={measure} week={week} />
      ))}
      {isOwn && <Withdrawal student={week.student} name={week.name} />}
    </>
  )
}

export default function WeekPage() {
  const { student } = useAddress()
  const [to, show] = useState<string>()
  const home = useAnswer('family', 'home', {}, true)
  const day = to ?? home.data?.viewer.today
  const week = useAnswer('family', 'week', day === undefined ? null : { student, to: day })
  const isOwn = home.data?.children.some((child) => child.student === student && child.consent) === true
  return (
    <Screen title="一周">
      <Answered answer={home.data === undefined ? { ...week, ...home, data: undefined } : week}>
        {(data) => <Week week={data} isOwn={isOwn} show={show} />}
      </Answered>
    </Screen>
  )
}
