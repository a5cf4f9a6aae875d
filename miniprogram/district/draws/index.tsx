/** What was drawn at random in the district: every draw, the newest first. None is ever changed or taken away. */
import { View } from '@tarojs/components'
import type { DrawRow, DrawsView } from '../../../shared/views/district-draw'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { dayAndClock } from '../../words'
import { goTo } from '../links'
import { Head, Row } from '../row'

const about =
  '双随机：随机抽学校，随机派检查人员。先公布一个谁也不能事先知道的种子，再由种子算出结果，任何人都能照着再算一遍。'

const wordsOf = ({ at, by, drawn, of, nth }: DrawRow) => {
  const again = nth > 1 ? `同一事项第 ${nth} 次抽取 · ` : ''
  return `${again}${of} 所抽 ${drawn} 所 · ${dayAndClock(at)} · ${by}`
}

function Draws({ view: { district, draws, schools } }: { view: DrawsView }) {
  return (
    <>
      <Head name={district} words="双随机抽取" />
      <View className="of-words">{about}</View>
      {schools > 0 && <Button id="draw" text="抽取一次" onClick={() => goTo('draw')} />}
      <Panel title="抽取记录" aside={draws.length === 0 ? '' : `${draws.length} 次`}>
        {draws.length === 0 && <Notice kind="plain" text="还没有抽取过。" />}
        {draws.map((one) => (
          <Row
            key={one.number}
            id={`draw-${one.number}`}
            title={one.purpose}
            words={wordsOf(one)}
            onClick={() => goTo('drawn', { number: String(one.number) })}
          />
        ))}
      </Panel>
    </>
  )
}

export default function DrawsPage() {
  const answer = useAnswer('district', 'draws', {})
  return (
    <Screen title="双随机">
      <Answered answer={answer}>{(view) => <Draws view={view} />}</Answered>
    </Screen>
  )
}
