/** Who of the school looked at a child's records, when and at what: a page at a time, the newest first. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReadLine } from '../../../shared/keeping/reads'
import type { ReadsView } from '../../../shared/views/child'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useAnswer } from '../../hooks/use-answer'
import { longDate } from '../../words'
import { ChildPage } from '../child-page'
import { useChild } from '../use-child'
import './reads.scss'

const about =
  '老师和学校查看孩子个人的记录，都记在这里，一小时内看同一处只记一次。您和其他监护人自己看的不记。班级名单和家访一览也不记：那里只有学籍上的几项和家访次数，天天要用，都记下来反而看不清。'
const none = '还没有人看过孩子个人的记录。'

const dayOf = ({ at }: ReadLine) => at.slice(0, 'YYYY-MM-DD'.length)

function Line({ line: { who, role, what, at } }: { line: ReadLine }) {
  return (
    <View className="read">
      <View className="read-time">{at.slice(-'HH:MM'.length)}</View>
      <View className="read-text">
        <View>{`${who}（${role}）`}</View>
        <View className="read-what">{`看了${what}`}</View>
      </View>
    </View>
  )
}

function Days({ lines }: { lines: readonly ReadLine[] }) {
  const days = [...new Set(lines.map(dayOf))]
  return days.map((day) => (
    <Panel key={day} title={longDate(day)}>
      {lines
        .filter((line) => dayOf(line) === day)
        .map((line) => (
          <Line key={JSON.stringify(line)} line={line} />
        ))}
    </Panel>
  ))
}

interface ReadsProps {
  view: ReadsView
  turn(before: string): void
}

function Reads({ view: { lines, next }, turn }: ReadsProps) {
  return (
    <>
      <View className="reads-about">{about}</View>
      {lines.length === 0 && <Notice kind="plain" text={none} />}
      <Days lines={lines} />
      {next !== null && <Button id="older" kind="quiet" text="更早的" onClick={() => turn(next)} />}
    </>
  )
}

export default function ReadsPage() {
  const choice = useChild()
  const { student } = choice
  const [turned, turn] = useState({ student: '', before: '' })
  const before = turned.student === student ? turned.before : ''
  const asked = { student, ...(before !== '' && { before }) }
  const answer = useAnswer('family', 'reads', student === '' ? null : asked)
  return (
    <ChildPage title="谁看过" choice={choice} answer={answer}>
      {(view) => <Reads view={view} turn={(to) => turn({ student, before: to })} />}
    </ChildPage>
  )
}
