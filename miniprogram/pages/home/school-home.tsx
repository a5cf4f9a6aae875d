import type { Home } from '../../../shared/views/viewer'
import { Answered } from '../../components/answered'
import { RoleSwitch } from '../../components/role-switch'
import { useAnswer } from '../../hooks/use-answer'

export function SchoolHome({ go }: { go(home: Home): void }) {
  const answer = useAnswer('school', 'overview', {})
  return (
    <Answered answer={answer}>
      {({ viewer }) => <RoleSwitch viewer={viewer} current="school" go={go} />}
    </Answered>
  )
}
