/** Seven days of a child: sleep against the norm, homework against what the grade may have, reading. */
import { useState } from 'react'
import type { ChildView, WeekView } from '../../../shared/views/family'
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useAddress } from '../links'
import { missingOf } from '../missing'
import { NoConsent } from '../no-consent'
import { NothingHere } from '../nothing-here'
import { allMeasures } from '../told'
import { Whose } from '../whose'
import { MeasurePanel } from './measure-panel'
import { WeekSteps } from './week-steps'
import { Withdrawal } from './withdrawal'
import './week.scss'

interface WeekProps {
  week: WeekView
  /** The child where it is one's own, and not one that the school logs for. */
  child: ChildView | undefined
  show(to: string): void
}

function Week({ week, child, show }: WeekProps) {
  if (child?.consent === false)
    return (
      <>
        <Whose name={child.name} word="" />
        <NoConsent child={child} />
      </>
    )
  const canChange = week.days.some(({ isOpen }) => isOpen)
  return (
    <>
      <Whose name={week.name} word={canChange ? '点某一天可以补记或更正' : ''} />
      <WeekSteps week={week} show={show} />
      {allMeasures.map((measure) => (
        <MeasurePanel key={measure} measure={measure} week={week} />
      ))}
      {child && <Withdrawal student={week.student} name={week.name} />}
    </>
  )
}

export default function WeekPage() {
  const { student, date } = useAddress()
  const [to, show] = useState(date)
  const home = useAnswer('family', 'home', {}, true)
  const today = home.data?.viewer.today
  const day = to ?? today
  const week = useAnswer('family', 'week', day === undefined || student === '' ? null : { student, to: day })
  const child = home.data?.children.find((one) => one.student === student)
  const missing = missingOf({ student, date: day, today, problem: week.problem })
  return (
    <Screen title="一周">
      {missing ? (
        <NothingHere why={missing} />
      ) : (
        <Answered answer={home.data === undefined ? { ...week, ...home, data: undefined } : week}>
          {(data) => <Week week={data} child={child} show={show} />}
        </Answered>
      )}
    </Screen>
  )
}
