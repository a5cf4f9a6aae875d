import type { Home } from '../../../shared/views/viewer'
import { Answered } from '../../components/answered'
import { RoleSwitch } from '../../components/role-switch'
import { useAnswer } from '../../hooks/use-answer'

export function TeacherHome({ go }: { go(home: Home): void }) {
  const answer = useAnswer('school', 'today', {})
  return (
    <Answered answer={answer}>
      {({ viewer }) => <RoleSwitch viewer={viewer} current="teacher" go={go} />}
    </Answered>
  )
}
