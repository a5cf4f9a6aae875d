/** Who asks to join: the class's teachers and whoever leads the school approve or reject. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { JoinsView } from '../../../shared/views/people'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { useSome } from '../../hooks/use-some'
import { JoinPanel } from './join-panel'

const none = '现在没有等待确认的申请。家长点开邀请并提交后，会出现在这里。'
const left = '先处理这些，处理后会显示后面的。'

const about = '请与家长核实身份后再同意。同意后，家长就能查看和记录孩子，可随时在学籍页解除。'

/** So many are drawn at once. */
const pieceSize = 10

interface JoinsProps {
  view: JoinsView
  refresh: () => void
}

function Joins({ view: { joins, hasMore }, refresh }: JoinsProps) {
  const [said, say] = useState('')
  const [some, more] = useSome(joins, pieceSize)
  const done = (words: string) => {
    say(words)
    refresh()
  }
  return (
    <>
      {said !== '' && <Notice kind="good" text={said} />}
      {joins.length === 0 && <Notice kind="plain" text={none} />}
      {joins.length > 0 && <View className="lead-note">{about}</View>}
      <View className="lead-columns">
        {some.map((join) => (
          <JoinPanel key={join.request} {...{ join, done }} />
        ))}
      </View>
      <View>
        {more && <Button id="more" kind="quiet" text="看后面的申请" onClick={more} />}
        {hasMore && more === undefined && <Notice kind="plain" text={left} />}
      </View>
    </>
  )
}

export default function JoinsPage() {
  const own = useId('class')
  const answer = useAnswer('school', 'joinRequests', own === '' ? {} : { class: own })
  return (
    <Screen title="加入申请" isWide>
      <Answered answer={answer}>{(view) => <Joins view={view} refresh={answer.refresh} />}</Answered>
    </Screen>
  )
}
