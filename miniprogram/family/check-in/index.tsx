/** The check-in of a child's day: tonight's, or a past day put right. */
import { useCallback, useState } from 'react'
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { longDate, shortDate } from '../../words'
import { useAddress } from '../links'
import { loggedShare } from '../told'
import { Whose } from '../whose'
import { Consent } from './consent'
import { EveningForm } from './evening-form'
import { ReadOnly } from './read-only'
import { isBeyondHome, type Subject, subjectOf } from './subject'
import './check-in.scss'

function titleOf({ consent, day, today }: Subject): string {
  if (!consent) return '记录前的说明'
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

function Day({ subject: latest, refresh }: { subject: Subject; refresh: () => void }) {
  const [subject, hold] = useHeld(latest)
  const { name, day } = subject
  if (!latest.consent) return <Consent subject={latest} onGiven={refresh} />
  return (
    <>
      <Whose name={name} word={longDate(day.date)} />
      {day.isOpen ? (
        <EveningForm key={JSON.stringify(subject)} subject={subject} onChanged={hold} onRecorded={refresh} />
      ) : (
        <ReadOnly subject={subject} />
      )}
    </>
  )
}

export default function CheckInPage() {
  const { student, date } = useAddress()
  const home = useAnswer('family', 'home', {}, true)
  const day = date ?? home.data?.viewer.today
  const isBeyond = home.data !== undefined && day !== undefined && isBeyondHome(home.data, student, day)
  const week = useAnswer('family', 'week', isBeyond ? { student, to: day } : null)
  const subject = home.data && day && subjectOf(home.data, week.data, student, day)
  const { problem } = isBeyond ? week : home
  const refresh = () => {
    home.refresh()
    if (isBeyond) week.refresh()
  }
  return (
    <Screen title={subject ? titleOf(subject) : '记今晚'}>
      <Answered answer={{ data: subject || undefined, problem, isLoading: home.isLoading, refresh }}>
        {(found) => <Day key={`${student} ${found.day.date}`} subject={found} refresh={refresh} />}
      </Answered>
    </Screen>
  )
}
