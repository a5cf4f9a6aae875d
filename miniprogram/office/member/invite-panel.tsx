import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { staffDaysOpen } from '../../../shared/joining'
import type { StaffMember } from '../../../shared/views/staff'
import { Button } from '../../components/button'
import { CodeBox } from '../../components/code-box'
import { Confirm } from '../../components/confirm'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { qrAddress } from '../../components/qr'
import { ShareButton } from '../../components/share-button'
import { linkOf } from '../../join-address'
import { useInvitation } from './use-invitation'
import './member.scss'

const isPhone = process.env.TARO_ENV === 'weapp'
const about = {
  first: `生成邀请码发给本人，只能用一次，${staffDaysOpen} 天内有效。本人接受后就能进入。`,
  again: `本人换了微信号，就重新邀请一次：接受后，原来的微信号立刻失去职务。没换微信号、只换手机，不用做什么。`,
}
const anew = '换新后，刚才的邀请码立刻失效。'

interface InvitePanelProps {
  member: StaffMember
  /** Told of the code, which the page's card carries. */
  tell: (code: string) => void
}

/** To be scanned from whoever shows it. */
function Scanned({ code }: { code: string }) {
  return (
    <Image
      className="member-qr"
      src={qrAddress(linkOf(code))}
      mode="aspectFit"
      ariaLabel="邀请的二维码"
      nativeProps={{ alt: '邀请的二维码' }}
    />
  )
}

/** The invitation of one member of staff. */
export function InvitePanel({ member: { id, hasJoined }, tell }: InvitePanelProps) {
  const { invitation, problem, isBusy, invite } = useInvitation(id, tell)
  const [isAsked, ask] = useState(false)
  return (
    <Panel title={hasJoined ? '换了微信号' : '邀请加入'}>
      <View className="lead-note">{hasJoined ? about.again : about.first}</View>
      {invitation && (
        <CodeBox name="邀请码，只能用一次" {...invitation}>
          <Scanned code={invitation.code} />
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
        {invitation && isPhone && <ShareButton text="发给本人" />}
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
