/** Everybody on the staff, with a search; each leads to their own page. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { StaffList, StaffMember } from '../../../shared/views/staff'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { TextField } from '../../fields/text-field'
import { useAnswer } from '../../hooks/use-answer'
import { Line } from '../../school/parts/line'
import { Marked } from '../../school/parts/marked'
import { PagesOf } from '../../school/parts/pages-of'
import { goTo } from '../links'
import { found, memberWords } from './words'
import '../office.scss'

const open = (id: string) =>
  void Taro.navigateTo({ url: `/office/member/index${id === '' ? '' : `?id=${encodeURIComponent(id)}`}` })

const waiting = '还没有加入'

function MemberLine({ list, member }: { list: StaffList; member: StaffMember }) {
  const { id, name, hasJoined, hasLeft, isSelf } = member
  const isAwaited = !hasJoined && !hasLeft
  return (
    <Line
      id={`member-${id}`}
      title={isSelf ? `${name}（您）` : name}
      words={memberWords(list, member)}
      {...(isAwaited && { aside: <Marked status="insufficient" word={waiting} />, asideWords: waiting })}
      onClick={() => open(id)}
    />
  )
}

function Staff({ list }: { list: StaffList }) {
  const [typed, type] = useState('')
  const shown = found(list.members, typed)
  const awaited = list.members.filter(({ hasJoined, hasLeft }) => !hasJoined && !hasLeft).length
  const kind = { kind: 'text', min: 0, max: 40 } as const
  return (
    <>
      <View className="office-actions">
        <Button id="new" text="添加教职工" onClick={() => open('')} />
        <Button
          id="import"
          kind="quiet"
          text="用表格导入"
          onClick={() => goTo('import', { kind: 'staff' })}
        />
      </View>
      <Panel title="教职工" aside={`${list.members.length} 人，${awaited} 人还没有加入`}>
        <TextField
          {...{ name: 'search', label: '按姓名或工号查找', kind, value: typed, problem: undefined }}
          onChange={(value) => type(String(value))}
        />
        {shown.length === 0 && <Notice kind="plain" text="没有找到这样的教职工。" />}
        <View className="lead-rows">
          <PagesOf items={shown} unit="人">
            {(member) => <MemberLine key={member.id} list={list} member={member} />}
          </PagesOf>
        </View>
      </Panel>
    </>
  )
}

export default function StaffPage() {
  const answer = useAnswer('office', 'staff', {})
  return (
    <Screen title="教职工" isWide>
      <Answered answer={answer}>{(list) => <Staff list={list} />}</Answered>
    </Screen>
  )
}
