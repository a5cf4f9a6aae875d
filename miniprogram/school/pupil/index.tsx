/** A pupil in the school's books; without one, a new pupil of a class. */
import type { PupilView } from '../../../shared/views/people'
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { say } from '../../leave'
import { shortDate } from '../../words'
import { Head } from '../parts/head'
import { AmendForm } from './amend-form'
import { EnrolForm } from './enrol-form'
import { Guardians } from './guardians'
import { RollPanel } from './roll-panel'

function standingWords({ presence, className, enrolledOn, leftOn }: PupilView): string {
  if (presence === 'left') return `${className} · ${shortDate(leftOn ?? '')} 离校`
  return presence === 'coming' ? `${className} · ${shortDate(enrolledOn)} 入学` : className
}

function Pupil({ view, refresh }: { view: PupilView; refresh: () => void }) {
  const { name, gender, proxy, consent } = view
  const done = (words: string) => {
    say(words)
    refresh()
  }
  return (
    <>
      <Head name={name} aside={standingWords(view)} />
      <AmendForm key={JSON.stringify([name, gender, proxy, consent])} {...{ view, done }} />
      <Guardians {...{ view, done }} />
      <RollPanel key={`${view.class} ${view.leftOn ?? ''}`} {...{ view, done }} />
    </>
  )
}

/** The roster tells the name of the class and the school's day. */
function NewPupil({ own }: { own: string }) {
  const answer = useAnswer('school', 'roster', { class: own }, true)
  return (
    <Answered answer={answer}>
      {({ name, today }) => (
        <>
          <Head name="新学生入学" aside={name} />
          <EnrolForm own={own} today={today} />
        </>
      )}
    </Answered>
  )
}

function KnownPupil({ student }: { student: string }) {
  const answer = useAnswer('school', 'pupil', { student })
  return <Answered answer={answer}>{(view) => <Pupil view={view} refresh={answer.refresh} />}</Answered>
}

export default function PupilPage() {
  const [student, own] = [useId('student'), useId('class')]
  return (
    <Screen title="学籍">{student === '' ? <NewPupil own={own} /> : <KnownPupil student={student} />}</Screen>
  )
}
