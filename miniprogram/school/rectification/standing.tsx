import { View } from '@tarojs/components'
import type { ItemView } from '../../../shared/views/rectification'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Way } from '../../components/way'
import { longDate } from '../../words'
import { goTo } from '../links'
import { Head } from '../parts/head'
import { Marked } from '../parts/marked'
import { aboutWords, shapeOf, stateWord, whoWords } from '../rectifications/words'
import { Facts } from '../requirement/facts'
import './rectification.scss'

/** How it ended, in a sentence. */
function endWords({ state, end, endedBy }: ItemView): string {
  if (end === null) return ''
  const day = longDate(end.on)
  if (state === 'met') return `${day}数据达标，自动结束。当时为 ${end.figure}。`
  return `${day}由${endedBy || '校长'}结束。理由：${end.reason}`
}

const isTold = ({ words }: { words: string }) => words !== ''

/** What is to be done, by whom, until when, and whether it has ended. */
export function Standing({ view }: { view: ItemView }) {
  const { state, what, until, measures, openedOn, origin, follows, end, requirement, may } = view
  const facts = [
    { name: '责任人', words: whoWords(view) },
    { name: '期限', words: longDate(until) },
    { name: '措施', words: measures },
    { name: '提出', words: `${longDate(openedOn)}，${origin === 'district' ? '由区县提出' : '由学校提出'}` },
  ]
  return (
    <>
      <Head name={aboutWords(view)} aside="" />
      <Panel>
        <View className="item-head">
          <Marked status={shapeOf[state]} word={stateWord(view)} />
        </View>
        <View className="item-what">{what}</View>
        <Facts facts={facts.filter(isTold)} />
        {may.visit && (
          <Way
            title={`第 ${requirement} 条现在的数字`}
            onClick={() => goTo('requirement', { id: String(requirement) })}
          />
        )}
        {follows !== null && (
          <Way
            title="这项指标上一次的整改"
            onClick={() => goTo('rectification', { rectification: follows })}
          />
        )}
      </Panel>
      {end !== null && <Notice kind={state === 'met' ? 'good' : 'plain'} text={endWords(view)} />}
    </>
  )
}
