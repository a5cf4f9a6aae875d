/** A member of staff: offices, classes, the invitation; without one, somebody new. */
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import type { StaffList } from '../../../shared/views/staff'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { joinAddress } from '../../join-address'
import { leaveSaying, say } from '../../leave'
import { Head } from '../../school/parts/head'
import { memberWords } from '../staff/words'
import { History } from './history'
import { InvitePanel } from './invite-panel'
import { MemberForm } from './member-form'

const gone = '没有找到这位教职工。请返回列表再选。'

/** What the card says, and where it leads: a code alone, never a name. */
const cardOf = (code: string) =>
  code === ''
    ? { title: '十二条', path: '/pages/home/index' }
    : { title: '邀请您加入学校（本人使用）', path: joinAddress(code) }

interface MemberProps {
  list: StaffList
  id: string
  refresh: () => void
  tell: (code: string) => void
}

function Member({ list, id, refresh, tell }: MemberProps) {
  const member = list.members.find((one) => one.id === id)
  const done = (words: string) => {
    if (member === undefined) return void leaveSaying(words)
    say(words)
    refresh()
  }
  if (id !== '' && member === undefined) return <Notice kind="plain" text={gone} />
  return (
    <>
      <Head name={member?.name ?? '添加教职工'} aside={member ? memberWords(list, member) : ''} />
      <MemberForm key={JSON.stringify(member)} {...{ list, member, done }} />
      {member && !member.hasLeft && <InvitePanel {...{ member, tell }} isOpen={list.isOpen ?? true} />}
      <History list={list} />
    </>
  )
}

export default function MemberPage() {
  const id = useId('id')
  const answer = useAnswer('office', 'staff', id === '' ? {} : { of: id })
  const [code, tell] = useState('')
  useShareAppMessage(() => cardOf(code))
  return (
    <Screen title="教职工">
      <Answered answer={answer}>
        {(list) => <Member {...{ list, id, refresh: answer.refresh, tell }} />}
      </Answered>
    </Screen>
  )
}
