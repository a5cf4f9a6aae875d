/** A draw as it was made: its seed, its lists, its result, and how anybody can check it. */
import { View } from '@tarojs/components'
import type { DrawView } from '../../../shared/views/district-draw'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { dayAndClock } from '../../words'
import { Head, Row } from '../row'
import { Check } from './check'
import './drawn.scss'

function again({ nth, earlier }: DrawView): string {
  const before = earlier.map(({ at }) => dayAndClock(at)).join('、')
  return `这是同一事项的第 ${nth} 次抽取，之前抽过：${before}。每一次都留有记录。`
}

function Drawn({ view }: { view: DrawView }) {
  const { purpose, seed, at, by, result, inspectors, schools } = view
  return (
    <>
      <Head name={purpose} words={`${by} · ${dayAndClock(at)} 抽取`} />
      {view.nth > 1 && <Notice kind="problem" text={again(view)} />}
      <Panel title="结果" aside={`${schools.length} 所抽 ${result.length} 所`}>
        {result.map(({ name, inspectors: own, classes }) => (
          <Row
            key={name}
            title={name}
            words={[`检查人员：${own.join('、')}`, classes.length === 0 ? '' : `抽查${classes.join('、')}`]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Panel>
      <Panel title="种子">
        <View className="drawn-seed">{seed}</View>
      </Panel>
      <Panel title="从哪里抽" aside={`${schools.length} 所学校，${inspectors.length} 人`}>
        <View className="drawn-lists">{schools.map(({ name }) => name).join('、')}</View>
        <View className="drawn-lists">{inspectors.join('、')}</View>
      </Panel>
      <Check view={view} />
    </>
  )
}

export default function DrawnPage() {
  const number = Number(useId('number'))
  const answer = useAnswer('district', 'drawn', { number })
  return (
    <Screen title="抽取结果">
      <Answered answer={answer}>{(view) => <Drawn view={view} />}</Answered>
    </Screen>
  )
}
