import { View } from '@tarojs/components'
import { useState } from 'react'
import { daysOpen } from '../../../shared/joining'
import type { Problem } from '../../../shared/problems'
import type { InvitationView } from '../../../shared/views/people'
import { Button } from '../../components/button'
import { CodeBox } from '../../components/code-box'
import { Confirm } from '../../components/confirm'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { QrPicture } from '../../components/qr-picture'
import { SendCode } from '../../components/send-code'
import { isDone, isKept, type Outcome } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'

interface InvitationProps {
  view: InvitationView
  refresh: () => void
}

const about = `家长点开邀请，填写孩子姓名后提交申请，老师审核后才能看到孩子。邀请 ${daysOpen} 天内有效，可随时停用。`
const revoking = '停用后，已发出的邀请立刻失效；已经提交的申请还在。'
const scanning = '打印贴在教室，或投在家长会的屏幕上；截屏就能存成图片。家长在小程序的「加入班级」里扫。'

/** Makes the invitation, and takes it back. */
function useInvitation({ view: { class: own }, refresh }: InvitationProps) {
  const making = useAct('school', 'invite', { title: '班级邀请', place: own })
  const revoking = useAct('school', 'revoke', { title: '停用邀请', place: own })
  const [problem, show] = useState<Problem>()
  const [said, say] = useState('')
  const settle = (outcome: Outcome) => {
    show(isDone(outcome) ? undefined : outcome)
    say(isKept(outcome) ? (outcome?.message ?? '') : '')
    refresh()
  }
  return {
    ...{ problem, said, isBusy: making.isBusy || revoking.isBusy },
    make: () => void making.act({ class: own }).then(settle),
    revoke: () => void revoking.act({ class: own }).then(settle),
  }
}

export function Invitation(props: InvitationProps) {
  const { code, until } = props.view
  const { isBusy, make, revoke, problem, said } = useInvitation(props)
  const [isAsked, ask] = useState(false)
  return (
    <Panel>
      <View>{about}</View>
      {code !== null && until !== null && (
        <CodeBox name="邀请码" {...{ code, until }}>
          <QrPicture code={code} />
        </CodeBox>
      )}
      {code !== null && <View className="lead-note">{scanning}</View>}
      <ProblemNotice problem={problem} />
      {said !== '' && <Notice kind="plain" text={said} />}
      <View className="lead-actions">
        {code === null && <Button id="make" text="生成邀请" isBusy={isBusy} onClick={make} />}
        {code !== null && <SendCode code={code} text="发到班级群" />}
        {code !== null && !isAsked && (
          <Button id="revoke" kind="quiet" text="停用这个邀请" onClick={() => ask(true)} />
        )}
        {code !== null && isAsked && (
          <Confirm
            sentence={revoking}
            yes="确认停用"
            no="不停用"
            isBusy={isBusy}
            onConfirm={() => {
              revoke()
              ask(false)
            }}
            onCancel={() => ask(false)}
          />
        )}
      </View>
    </Panel>
  )
}
