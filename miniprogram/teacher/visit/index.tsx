/** The home visits to one pupil: what is recorded, and the form for one more. */
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { ClassAnswered } from '../parts/class-answered'
import { ClassHead } from '../parts/class-page'
import { Pupil } from './pupil'

const elsewhere = '这名学生今天不在这个班，请回到名单重新选择。'

export default function VisitPage() {
  const [own, student] = [useId('class'), useId('student')]
  const answer = useAnswer('school', 'visits', { class: own }, true)
  return (
    <Screen title="家访记录">
      <ClassAnswered answer={answer}>
        {({ name, today, isTaught, pupils }) => {
          const pupil = pupils.find((one) => one.student === student)
          if (pupil === undefined) return <Notice kind="plain" text={elsewhere} />
          return (
            <>
              <ClassHead name={pupil.name} aside={`${name} · 本学年已上门 ${pupil.visits} 次`} />
              <Pupil own={own} pupil={pupil} today={today} mayLog={isTaught} />
            </>
          )
        }}
      </ClassAnswered>
    </Screen>
  )
}
