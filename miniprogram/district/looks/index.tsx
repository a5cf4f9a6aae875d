/** For whoever leads a school: who of its district looked at it, and when. */
import { View } from '@tarojs/components'
import type { LooksView } from '../../../shared/views/district'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { dayAndClock } from '../../words'
import { Row } from '../row'

const about =
  '区县督导员看得到本校十二条的汇总数字、整改事项和问卷有没有值得看看的地方，看不到学生、家长和教师的记录。每人每小时看同一页记一次。'

const Looks = ({ view: { lines } }: { view: LooksView }) => (
  <>
    <View className="of-words">{about}</View>
    <Panel title="谁看过">
      {lines.length === 0 && <Notice kind="plain" text="区县还没有看过本校。" />}
      {lines.map(({ who, what, at }, index) => (
        <Row key={index} title={what} words={`${who} · ${dayAndClock(at)}`} />
      ))}
    </Panel>
  </>
)

export default function LooksPage() {
  const answer = useAnswer('district', 'looks', {})
  return (
    <Screen title="区县查看记录">
      <Answered answer={answer}>{(view) => <Looks view={view} />}</Answered>
    </Screen>
  )
}
