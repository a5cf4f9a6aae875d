/** Evenings that the school logs: for boarders, and for families without a phone. */
import { useState } from 'react'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { ClassAnswered } from '../parts/class-answered'
import { ClassHead } from '../parts/class-page'
import { DayControl } from '../parts/day-control'
import { Evening } from './evening'

const nobody = '这个班没有要代录的学生。哪些学生由学校代录，由学校管理员在花名册里标记。'

export default function ProxyPage() {
  const own = useId('class')
  const [date, choose] = useState<string>()
  const answer = useAnswer('school', 'proxy', { class: own, ...(date !== undefined && { date }) })
  return (
    <Screen title="代录">
      <ClassAnswered answer={answer}>
        {(view) => (
          <>
            <ClassHead name={view.name} aside="住校生和不方便用手机的家庭，由老师代录" />
            <DayControl {...{ date: view.date, from: view.openFrom, today: view.today, choose }} />
            {view.pupils.length === 0 ? (
              <Notice kind="plain" text={nobody} />
            ) : (
              <Evening key={view.date} view={view} refresh={answer.refresh} />
            )}
          </>
        )}
      </ClassAnswered>
    </Screen>
  )
}
