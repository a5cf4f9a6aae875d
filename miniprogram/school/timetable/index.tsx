/** A class's weekly lessons, subject by subject against the plan of its grade. */
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { Head } from '../parts/head'
import { TimetableForm } from './timetable-form'

export default function TimetablePage() {
  const answer = useAnswer('school', 'timetable', { class: useId('class') })
  return (
    <Screen title="课程表" isWide>
      <Answered answer={answer}>
        {(view) => (
          <>
            <Head name={view.name} aside="" />
            <TimetableForm key={JSON.stringify(view.lessons)} view={view} />
          </>
        )}
      </Answered>
    </Screen>
  )
}
