/** The record of one home visit. */
import { useState } from 'react'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { ClassHead } from '../parts/class-page'
import { useId } from '../../hooks/use-id'
import { forgetVisit, keptVisit, newVisit } from './kept-visit'
import { VisitForm } from './visit-form'

/** A new visit, or the one that could not be sent last time. */
function Visit({ student, today }: { student: string; today: string }) {
  const [kept, setKept] = useState(() => keptVisit(student))
  const [visit, setVisit] = useState(() => kept ?? newVisit(student, today))
  const beginAnew = () => {
    forgetVisit(student)
    setKept(undefined)
    setVisit(newVisit(student, today))
  }
  return (
    <>
      {kept && (
        <Notice
          kind="plain"
          text="上次填的这份家访没有确认保存，内容还在。核对后保存即可，不会重复记录。"
          action={{ text: '不要了，重新填写', onClick: beginAnew }}
        />
      )}
      <VisitForm key={String(visit.visit)} visit={visit} student={student} today={today} />
    </>
  )
}

export default function VisitPage() {
  const student = useId('student')
  const answer = useAnswer('school', 'visits', { class: useId('class') }, true)
  return (
    <Screen title="家访记录">
      <Answered answer={answer}>
        {({ name, today, pupils }) => {
          const pupil = pupils.find((one) => one.student === student)
          if (pupil === undefined)
            return <Notice kind="plain" text="这名学生今天不在这个班，请回到名单重新选择。" />
          return (
            <>
              <ClassHead name={pupil.name} aside={`${name} · 本学年已上门 ${pupil.visits} 次`} />
              <Visit student={student} today={today} />
            </>
          )
        }}
      </Answered>
    </Screen>
  )
}
