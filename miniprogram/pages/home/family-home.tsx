/** A family's home: each child's day, what may be recorded tonight, and the last seven nights. */
import type { Home } from '../../../shared/views/viewer'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { RoleSwitch } from '../../components/role-switch'
import { useAnswer } from '../../hooks/use-answer'
import { FamilyChild } from './family-child'
import './family-home.scss'

const howToJoin =
  '这里还没有您的孩子。请联系孩子的班主任：学校在名册里登记您之后，孩子就会出现在这里，不用再做别的。'

export function FamilyHome({ go }: { go(home: Home): void }) {
  const answer = useAnswer('family', 'home', {})
  return (
    <Answered answer={answer}>
      {({ viewer, children }) => (
        <>
          <RoleSwitch viewer={viewer} current="family" go={go} />
          {children.map((child) => (
            <FamilyChild key={child.student} child={child} today={viewer.today} />
          ))}
          {children.length === 0 && (
            <Notice kind="plain" text={howToJoin} action={{ text: '再看一下', onClick: answer.refresh }} />
          )}
        </>
      )}
    </Answered>
  )
}
