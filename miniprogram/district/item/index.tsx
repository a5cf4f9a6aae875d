/** An item that a school is to put right, as its district follows it: its terms, its notes, and return visits. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DistrictItem } from '../../../shared/views/district'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import type { EntryKind } from '../../components/item-entry'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { say } from '../../leave'
import { longDate } from '../../words'
import { Head } from '../row'
import { Entries } from './entries'
import { EntryForm } from './entry-form'
import { originWords, stateWords } from './words'

function endWords({ end }: DistrictItem): string {
  if (end === null) return ''
  const figure = end.figure === '' ? '' : `，${end.figure}`
  return `${longDate(end.on)}结束：${end.reason}${figure}`
}

function Item({ view, refresh }: { view: DistrictItem; refresh: () => void }) {
  const { name, title, indicator, what, who, until, measures, state, origin, openedOn } = view
  // One form at a time: both have a field for what was seen.
  const [writing, write] = useState<EntryKind | null>(null)
  const close = () => write(null)
  const done = (said: string) => {
    say(said)
    close()
    refresh()
  }
  const about = [`${view.requirement} ${title}`, indicator].filter(Boolean).join(' · ')
  return (
    <>
      <Head name={what} words={`${name} · ${about}`} />
      <Panel title={stateWords[state]} aside={originWords[origin]}>
        <View>{`${longDate(until)}前完成，由${who.name || '学校'}负责`}</View>
        {measures !== '' && <View>{`措施：${measures}`}</View>}
        <View className="of-words">{`${longDate(openedOn)}立项`}</View>
        {view.end !== null && <View>{endWords(view)}</View>}
      </Panel>
      <Entries title="进展" none="学校和区县都还没有记进展。" entries={view.notes} />
      <Entries title="回访" none="还没有回访过。" entries={view.visits} />
      {writing === null ? (
        <View className="of-actions">
          <Button id="visit" text="记一次回访" onClick={() => write('visit')} />
          <Button id="note" kind="quiet" text="记下进展" onClick={() => write('note')} />
        </View>
      ) : (
        <EntryForm kind={writing} {...{ view, done }} cancel={close} />
      )}
      <Notice kind="plain" text="区县记下的，学校在自己的整改页里也看得到，写的是「区县督导」。" />
    </>
  )
}

export default function ItemPage() {
  const [of, rectification] = [useId('of'), useId('rectification')]
  const answer = useAnswer('district', 'item', { of, rectification })
  return (
    <Screen title="整改项">
      <Answered answer={answer}>{(view) => <Item view={view} refresh={answer.refresh} />}</Answered>
    </Screen>
  )
}
