import { useState } from 'react'
import type { PupilVisits, VisitsView, VisitView } from '../../../shared/views/teacher'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { type AnswerOf, useAnswer } from '../../hooks/use-answer'
import { FollowUps } from './follow-ups'
import { entryToMend } from '../../outbox/outbox'
import { keptVisit, placeOf } from './kept-visit'
import { NewVisit } from './new-visit'
import { VisitForm } from './visit-form'
import { VisitList } from './visit-list'

interface PupilProps {
  own: string
  pupil: VisitsView['pupils'][number]
  today: string
  /** Whether the caller teaches the class, and may record visits. */
  mayLog: boolean
}

interface RecordedProps extends Pick<PupilProps, 'today' | 'mayLog'> {
  /** Whether a visit is being recorded: what is to be followed up is then added to it. */
  isNew: boolean
  answer: AnswerOf<PupilVisits>
  change(visit: VisitView): void
}

/** What is recorded of a pupil: what is to be followed up, then the visits. */
function Recorded({ answer, today, mayLog, isNew, change }: RecordedProps) {
  return (
    <Answered answer={answer}>
      {({ student, visits, tasks }) => (
        <>
          {mayLog && <FollowUps {...{ student, tasks, today, mayAdd: !isNew, refresh: answer.refresh }} />}
          <VisitList visits={visits} today={today} change={change} />
        </>
      )}
    </Answered>
  )
}

/**
 * The visits to a pupil, of which one's own are put right here. Who was not visited yet gets the form at once, also
 * where there is no signal to ask for more.
 */
export function Pupil({ own, pupil: { student, visits }, today, mayLog }: PupilProps) {
  const answer = useAnswer('school', 'pupilVisits', { class: own, student })
  const [changed, change] = useState<VisitView>()
  const [isNew, setNew] = useState(mayLog && (visits === 0 || entryToMend() !== undefined))
  if (changed !== undefined) {
    const { mine: _mine, answer: _answer, ...fields } = changed
    const place = placeOf(student, changed.visit)
    const visit = keptVisit(place) ?? { ...fields, student }
    return <VisitForm {...{ visit, place, today, isSaved: true, close: () => change(undefined) }} />
  }
  const recorded = <Recorded {...{ answer, today, mayLog, isNew, change }} />
  if (!isNew) {
    const another = keptVisit(placeOf(student)) === undefined ? '再记一次' : '继续填写'
    return (
      <>
        {recorded}
        {mayLog && <Button id="another" text={another} onClick={() => setNew(true)} />}
      </>
    )
  }
  const close = visits > 0 ? { close: () => setNew(false) } : {}
  return (
    <>
      <NewVisit student={student} today={today} {...close} />
      {answer.data && recorded}
    </>
  )
}
