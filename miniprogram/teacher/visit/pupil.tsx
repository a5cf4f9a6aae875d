import { useState } from 'react'
import type { VisitsView, VisitView } from '../../../shared/views/teacher'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { useAnswer } from '../../hooks/use-answer'
import { keptVisit, placeOf } from './kept-visit'
import { NewVisit } from './new-visit'
import { VisitForm } from './visit-form'
import { VisitList } from './visit-list'

interface PupilProps {
  own: string
  pupil: VisitsView['pupils'][number]
  today: string
}

/**
 * The visits to a pupil, of which one's own are put right here. Who was not visited yet gets the form at once, also
 * where there is no signal to ask for more.
 */
export function Pupil({ own, pupil: { student, visits }, today }: PupilProps) {
  const answer = useAnswer('school', 'pupilVisits', { class: own, student })
  const [changed, change] = useState<VisitView>()
  const [isNew, setNew] = useState(visits === 0)
  if (changed !== undefined) {
    const { mine: _mine, ...fields } = changed
    const place = placeOf(student, changed.visit)
    const visit = keptVisit(place) ?? { ...fields, student }
    return <VisitForm {...{ visit, place, today, isSaved: true, close: () => change(undefined) }} />
  }
  const list = (
    <Answered answer={answer}>
      {({ visits: all }) => <VisitList visits={all} today={today} change={change} />}
    </Answered>
  )
  if (!isNew) {
    const another = keptVisit(placeOf(student)) === undefined ? '再记一次' : '继续填写'
    return (
      <>
        {list}
        <Button id="another" text={another} onClick={() => setNew(true)} />
      </>
    )
  }
  const close = visits > 0 ? { close: () => setNew(false) } : {}
  return (
    <>
      <NewVisit student={student} today={today} {...close} />
      {answer.data && list}
    </>
  )
}
