/** The check-in of a child's day: tonight's, or a past day put right. */
import { useCallback, useState } from 'react'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { longDate, shortDate } from '../../words'
import { discardEntry } from '../../outbox/outbox'
import { outboxNow } from '../../outbox/standing'
import { AskConsent } from '../consent/ask'
import { NothingHere } from '../nothing-here'
import { loggedShare } from '../told'
import { Whose } from '../whose'
import { EveningForm } from './evening-form'
import { forgetEvening, keptEvening, type KeptParts, stillUnsaved } from './kept-evening'
import { ReadOnly } from './read-only'
import { leftOf, refusedOn, refusedParts } from './refused'
import type { Subject } from './subject'
import { useSubject } from './use-subject'
import './check-in.scss'

/** Nothing is recorded without a consent, nor by one that does not cover it any more. */
const isToAsk = ({ consent, standing }: Subject) => !consent || standing === 'lapsed'

function titleOf(subject: Subject | undefined, date: string | undefined): string {
  if (subject === undefined) return date === undefined ? '记录' : shortDate(date)
  const { day, today } = subject
  if (isToAsk(subject)) return '记录前的说明'
  if (!day.isOpen) return shortDate(day.date)
  if (day.date === today) return loggedShare(day) === 'all' ? '改今天的' : '记今晚'
  return `${loggedShare(day) === 'none' ? '补记' : '更正'} ${shortDate(day.date)}`
}

/** The subject as it was when the person began to change it: a newer answer then takes nothing away. */
function useHeld(subject: Subject): [Subject, () => void] {
  const [held, setHeld] = useState<Subject>()
  const hold = useCallback(() => setHeld((before) => before ?? subject), [subject])
  return [held ?? subject, hold]
}

/** What was left unsaved here earlier today, and the way to drop it. */
function useLeft({ student, day: { date }, today, usual, day }: Subject): [KeptParts, () => void] {
  const whose = { student, date }
  const [left, setLeft] = useState(() =>
    leftOf(
      refusedParts(whose, outboxNow().box.entries),
      stillUnsaved(keptEvening({ ...whose, today }), day, usual),
    ),
  )
  const drop = () => {
    forgetEvening({ ...whose, today })
    refusedOn(whose, outboxNow().box.entries).forEach(({ mutation }) => discardEntry(mutation))
    setLeft({})
  }
  return [left, drop]
}

const hasAny = (parts: KeptParts) => Object.keys(parts).length > 0

const leftWords = (parts: KeptParts) =>
  Object.values(parts).some(({ problem }) => problem !== undefined)
    ? '上次填的没有被接受，已为您留着，请看哪里要改。'
    : '上次填的还没保存，已为您留着。'

function Evening({ subject: latest, refresh }: DayProps) {
  const [subject, hold] = useHeld(latest)
  const [left, drop] = useLeft(subject)
  return (
    <>
      {hasAny(left) && (
        <Notice kind="plain" text={leftWords(left)} action={{ text: '不要了，重新填写', onClick: drop }} />
      )}
      <EveningForm
        key={JSON.stringify([subject, left])}
        {...{ subject, left }}
        onChanged={hold}
        onRecorded={refresh}
      />
    </>
  )
}

interface DayProps {
  subject: Subject
  refresh: () => void
}

function Day({ subject, refresh }: DayProps) {
  const { student, name, day, standing } = subject
  if (isToAsk(subject)) return <AskConsent {...{ student, name, standing }} onGiven={refresh} />
  return (
    <>
      <Whose name={name} word={longDate(day.date)} />
      {day.isOpen ? <Evening subject={subject} refresh={refresh} /> : <ReadOnly subject={subject} />}
    </>
  )
}

export default function CheckInPage() {
  const { answer, missing, date } = useSubject()
  const { data, refresh } = answer
  return (
    <Screen title={titleOf(data, date)}>
      {missing ? (
        <NothingHere why={missing} />
      ) : (
        <Answered answer={answer}>
          {(subject) => (
            <Day key={`${subject.student} ${subject.day.date}`} subject={subject} refresh={refresh} />
          )}
        </Answered>
      )}
    </Screen>
  )
}
