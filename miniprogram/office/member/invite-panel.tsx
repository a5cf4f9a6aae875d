import { View } from '@tarojs/components'
import { useState } from 'react'
import { staffDaysOpen } from '../../../shared/joining'
import type { StaffMember } from '../../../shared/views/staff'
import { Button } from '../../components/button'
import { CodeBox } from '../../components/code-box'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { QrPicture } from '../../components/qr-picture'
import { SendCode } from '../../components/send-code'
import { useInvitation } from './use-invitation'

const first = `生成邀请码发给本人，只能用一次，${staffDaysOpen} 天内有效。`
const about = {
  first: `${first}本人接受后就能进入。`,
  preparing: `${first}学校还没有启用：管理员接受后，就能一起准备学校。`,
  waiting: `${first}学校还没有启用：本人接受后，到启用那天才能进入。要请谁来一起准备，请先给「管理员」的职务。`,
  again:
    '本人换了微信号，就重新邀请一次：接受后，原来的微信号立刻失去职务。没换微信号、只换手机，不用做什么。',
}

/** What is said of the invitation before it is made. */
function aboutOf({ hasJoined, roles }: StaffMember, isOpen: boolean): string {
  if (hasJoined) return about.again
  if (isOpen) return about.first
  return roles.includes('admin') ? about.preparing : about.waiting
}
const anew = '换新后，刚才的邀请码立刻失效。'

interface InvitePanelProps {
  member: StaffMember
  /** Whether the school is open: before that, whoever administers comes to prepare it, and others wait. */
  isOpen: boolean
  /** Told of the code, which the page's card carries. */
  tell: (code: string) => void
}

/** The invitation of one member of staff. */
export function InvitePanel({ member, isOpen, tell }: InvitePanelProps) {
  const { id, hasJoined } = member
  const { invitation, problem, isBusy, invite } = useInvitation(id, tell)
  const [isAsked, ask] = useState(false)
  return (
    <Panel title={hasJoined ? '换了微信号' : '邀请加入'}>
      <View className="lead-note">{aboutOf(member, isOpen)}</View>
      {invitation && (
        <CodeBox name="邀请码，只能用一次" {...invitation}>
          <QrPicture code={invitation.code} />
        </CodeBox>
      )}
      <ProblemNotice problem={problem} />
      <View className="lead-actions">
        {!invitation && (
          <Button
            id="invite"
            {...(hasJoined && { kind: 'quiet' as const })}
            text={hasJoined ? '重新邀请' : '生成邀请码'}
            isBusy={isBusy}
            onClick={() => invite(false)}
          />
        )}
        {invitation && <SendCode code={invitation.code} text="发给本人" />}
        {invitation && !isAsked && (
          <Button id="anew" kind="quiet" text="停用，换一个新的" onClick={() => ask(true)} />
        )}
        {invitation && isAsked && (
          <Confirm
            {...{ sentence: anew, yes: '换新', no: '不换', id: 'anew-yes', isBusy }}
            onConfirm={() => {
              invite(true)
              ask(false)
            }}
            onCancel={() => ask(false)}
          />
        )}
      </View>
    </Panel>
  )
}
