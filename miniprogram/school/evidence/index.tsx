/** The records behind an indicator: of the school, or of one class, a page at a time. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { EvidenceView } from '../../../shared/views/evidence'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { goHome } from '../../leave'
import { askedOf, type AskedFor, emptyWords, listWords, noneAtAll, pageWords } from '../evidence-words'
import { goTo } from '../links'
import { Head } from './head'
import { Row } from './row'
import './index.scss'

interface PagesProps {
  view: EvidenceView
  /** What each page so far was asked with; the last is the one that is seen. */
  cursors: readonly string[]
  turn: (cursors: string[]) => void
}

/** Back and on, where there is more than one page. */
function Pages({ view, cursors, turn }: PagesProps) {
  const { next } = view
  const words = pageWords(view, cursors.length)
  if (words === '') return null
  return (
    <View className="evidence-pages">
      <View className="evidence-page">{words}</View>
      <Button
        kind="quiet"
        id="earlier-page"
        text="上一页"
        isDisabled={cursors.length === 1}
        onClick={() => turn(cursors.slice(0, -1))}
      />
      <Button
        kind="quiet"
        id="later-page"
        text="下一页"
        isDisabled={next === null}
        onClick={() => next !== null && turn([...cursors, next])}
      />
    </View>
  )
}

function Rows({ view, cursors, turn }: PagesProps) {
  const { id, key, of, kind, rows, total } = view
  const open = (own: string) => goTo('evidence', { id: String(id), key, of, class: own })
  if (total === 0) return <Notice kind="plain" text={emptyWords[kind] ?? noneAtAll} />
  return (
    <Panel>
      <View className="evidence-list">{`共 ${total} 项，${listWords[kind]}`}</View>
      {rows.map((row) => (
        <Row key={row.id} kind={kind} row={row} open={open} />
      ))}
      <Pages view={view} cursors={cursors} turn={turn} />
    </Panel>
  )
}

function Evidence({ asked }: { asked: AskedFor }) {
  const [cursors, turn] = useState<string[]>([''])
  const answer = useAnswer('school', 'evidence', { ...asked, after: cursors.at(-1) ?? '' })
  return (
    <Answered answer={answer}>
      {(view) => (
        <>
          <Head view={view} />
          <Rows view={view} cursors={cursors} turn={turn} />
        </>
      )}
    </Answered>
  )
}

export default function EvidencePage() {
  const asked = askedOf(useRouter().params)
  return (
    <Screen title="记录">
      {asked === null ? (
        <Notice kind="plain" text="没有这样的记录" action={{ text: '回首页', onClick: goHome }} />
      ) : (
        <Evidence asked={asked} />
      )}
    </Screen>
  )
}
