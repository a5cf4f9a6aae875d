/** The invitation of a class: a code that is shared as a card, and that may be taken back. */
import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import type { InvitationView } from '../../../shared/views/people'
import { Answered } from '../../components/answered'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { Way } from '../../components/way'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { goTo } from '../links'
import { Head } from '../parts/head'
import { joinAddress } from '../../join-address'
import { Invitation } from './invitation'
import { Rules, ruleWords } from './rules'

/** What the card says, and where it leads. */
const cardOf = (view: InvitationView | undefined) =>
  view?.code == null
    ? { title: '十二条', path: '/pages/home/index' }
    : { title: `邀请您加入 ${view.className}`, path: joinAddress(view.code) }

export default function InvitePage() {
  const own = useId('class')
  const answer = useAnswer('school', 'invitation', { class: own })
  useShareAppMessage(() => cardOf(answer.data))
  return (
    <Screen title="邀请家长">
      <Answered answer={answer}>
        {(view) => (
          <>
            <Head name={view.className} aside={view.school} />
            <Invitation view={view} refresh={answer.refresh} />
            {view.mayRule ? (
              <Rules view={view} refresh={answer.refresh} />
            ) : (
              <View className="lead-note">{ruleWords(view)}</View>
            )}
            <Panel>
              <View className="ways">
                <Way id="joins" title="查看加入申请" onClick={() => goTo('joins', { class: own })} />
              </View>
            </Panel>
          </>
        )}
      </Answered>
    </Screen>
  )
}
