/** A class's exercise, a week at a time: the days without are confirmed in one tap, exceptions are tapped. */
import { useState } from 'react'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { ClassAnswered } from '../parts/class-answered'
import { ClassHead } from '../parts/class-page'
import { Week } from './week'
import { WeekSteps } from './week-steps'

export default function ExercisePage() {
  const own = useId('class')
  const [date, choose] = useState<string>()
  const answer = useAnswer('school', 'exerciseWeek', { class: own, ...(date !== undefined && { date }) })
  return (
    <Screen title="体育锻炼">
      <ClassAnswered answer={answer}>
        {(week) => (
          <>
            <ClassHead name={week.name} aside="在校中等强度以上的锻炼，每天 1 小时" />
            <WeekSteps week={week} choose={choose} />
            <Week key={week.monday} week={week} refresh={answer.refresh} />
          </>
        )}
      </ClassAnswered>
    </Screen>
  )
}
