/** A family's home: tonight of each child, what waits, and then how the children's weeks went. */
import type { FamilyHome as FamilyHomeView } from '../../../shared/views/family'
import type { Home } from '../../../shared/views/viewer'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { RoleSwitch } from '../../components/role-switch'
import { Way } from '../../components/way'
import { foundPage, goTo, joinPage, supervisePage } from '../../family/links'
import { ReminderOffer } from '../../family/reminder/offer'
import { loggedShare } from '../../family/told'
import { useAnswer } from '../../hooks/use-answer'
import { FamilyChild } from './family-child'
import { FamilyTrends } from './family-trends'
import { FamilyWaiting } from './family-waiting'
import './family-home.scss'

const noChild =
  '这里还没有您的孩子。向班主任要一个邀请码，就可以加入孩子的班级；学校已经登记过您的，孩子会自己出现在这里。申请过的，在「加入班级」里看结果。'

/** Nobody here is tied to the school as yet, or no more. */
function NoChild({ refresh }: { refresh: () => void }) {
  return (
    <>
      <Notice kind="plain" text={noChild} />
      <Button id="join" text="加入班级" onClick={() => goTo(joinPage)} />
      <Button id="found" kind="quiet" text="建立新学校" onClick={() => goTo(foundPage)} />
      <Button id="supervise" kind="quiet" text="区县督导员进入" onClick={() => goTo(supervisePage)} />
      <Button kind="quiet" text="再看一下" onClick={refresh} />
    </>
  )
}

/** For the next child of the family, and for how a request stands. */
const NextChild = () => (
  <Panel>
    <Way id="join" title="再加一个孩子" words="也在这里看我的申请" onClick={() => goTo(joinPage)} />
  </Panel>
)

/** Whether the family logs for a child, and something of each such child is logged today. */
function isEveningDone({ children, viewer, asked }: FamilyHomeView): boolean {
  const open = children.flatMap(({ days, consent, proxy }) => {
    const today = days.find(({ date }) => date === viewer.today)
    return today?.isOpen && consent && !proxy ? [today] : []
  })
  return asked !== false && open.length > 0 && open.every((day) => loggedShare(day) !== 'none')
}

function Children({ home, refresh }: { home: FamilyHomeView; refresh: () => void }) {
  const { children, viewer } = home
  if (children.length === 0) return <NoChild refresh={refresh} />
  return (
    <>
      {children.map((child) => (
        <FamilyChild key={child.student} child={child} today={viewer.today} isAsked={home.asked !== false} />
      ))}
      {isEveningDone(home) && <ReminderOffer />}
      <FamilyWaiting home={home} refresh={refresh} />
      {children.map((child) => (
        <FamilyTrends key={child.student} child={child} today={viewer.today} />
      ))}
      <NextChild />
    </>
  )
}

export function FamilyHome({ go }: { go(home: Home): void }) {
  const answer = useAnswer('family', 'home', {})
  return (
    <Answered answer={answer}>
      {(home) => (
        <>
          <RoleSwitch viewer={home.viewer} current="family" go={go} />
          <Children home={home} refresh={answer.refresh} />
        </>
      )}
    </Answered>
  )
}
