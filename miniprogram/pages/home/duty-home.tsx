/** The home of whom the school has charged with one thing: what they may enter, and nothing else of the school. */
import Taro from '@tarojs/taro'
import type { Home } from '../../../shared/views/viewer'
import { Answered } from '../../components/answered'
import { DutyList } from '../../components/duty-list'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { RoleSwitch } from '../../components/role-switch'
import { Way } from '../../components/way'
import { useAnswer } from '../../hooks/use-answer'

const toRectifications = () => void Taro.navigateTo({ url: '/school/rectifications/index' })

const none = '您现在没有专项记录的任务。由学校管理员安排，安排后这里就会出现。'

export function DutyHome({ go }: { go(home: Home): void }) {
  const answer = useAnswer('office', 'duties', {})
  // Whose task was taken away is refused, and has no switch to leave by.
  if (answer.problem?.code === 'forbidden')
    return <Notice kind="plain" text={none} action={{ text: '去家长首页', onClick: () => go('family') }} />
  return (
    <Answered answer={answer}>
      {(view) => (
        <>
          <RoleSwitch viewer={view.viewer} current="duty" go={go} />
          <DutyList view={view} />
          <Panel>
            <Way id="rectifications" title="我负责的整改" onClick={toRectifications} />
          </Panel>
        </>
      )}
    </Answered>
  )
}
