import type { Home } from '../../../shared/views/viewer'
import { Answered } from '../../components/answered'
import { RoleSwitch } from '../../components/role-switch'
import { useAnswer } from '../../hooks/use-answer'

export function FamilyHome({ go }: { go(home: Home): void }) {
  const answer = useAnswer('family', 'home', {})
  return (
    <Answered answer={answer}>
      {({ viewer }) => <RoleSwitch viewer={viewer} current="family" go={go} />}
    </Answered>
  )
}
