/** The home visits of the academic year, what was talked about, and what the family says of each. */
import { View } from '@tarojs/components'
import type { FamilyVisits, VisitNote } from '../../../shared/views/child'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useAnswer } from '../../hooks/use-answer'
import { ChildPage } from '../child-page'
import { useChild } from '../use-child'
import { VisitCard } from '../visit-card'
import './visits.scss'

const none = '这个学年还没有家访记录。老师记录以后，会请您确认是不是真的来过。'

const Note = ({ note }: Pick<VisitNote, 'note'>) => (
  <View className="visits-note">
    <View className="visits-note-name">老师记的</View>
    <View className="visits-note-words">{note}</View>
  </View>
)

/** Of one that nobody has answered: why the home says nothing of it. */
const pastWords = '老师记录已超过一个月，首页不再提醒；仍可以确认。'

const isUnanswered = ({ answer, isCorrected }: VisitNote) => answer === null || isCorrected

function Visits({ visits, refresh }: FamilyVisits & { refresh: () => void }) {
  if (visits.length === 0) return <Notice kind="plain" text={none} />
  return (
    <>
      {visits.map((visit) => (
        <Panel key={visit.visit}>
          <VisitCard visit={visit} onSaid={refresh}>
            <Note note={visit.note} />
            {visit.isPast && isUnanswered(visit) && <View className="visits-past">{pastWords}</View>}
          </VisitCard>
        </Panel>
      ))}
    </>
  )
}

export default function VisitsPage() {
  const choice = useChild()
  const { student } = choice
  const answer = useAnswer('family', 'visits', student === '' ? null : { student })
  return (
    <ChildPage title="家访" choice={choice} answer={answer}>
      {(view) => <Visits {...view} refresh={answer.refresh} />}
    </ChildPage>
  )
}
