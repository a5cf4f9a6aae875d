import { View } from '@tarojs/components'
import type { DistrictSurvey } from '../../../shared/views/district'
import { Panel } from '../../components/panel'
import { longDate } from '../../words'

const about =
  '这里只说整份问卷有没有值得看看的地方，不指哪个班、哪户家庭。「值得看看」不是结论：没有人引导时也偶尔会出现。'

function Survey({ survey: { title, closes, seen, unknown, none } }: { survey: DistrictSurvey }) {
  return (
    <View className="district-signals">
      <View>{`${title || '满意度问卷'}（${longDate(closes)}截止）`}</View>
      {seen.map((signal) => (
        <View key={signal.title} className="signal">
          <View className="district-signal-title">{`▲ 值得看看：${signal.title}`}</View>
          <View className="of-words">{signal.words.join('')}</View>
        </View>
      ))}
      <View className="of-words">{`没有看到 ${none} 项，看不出来 ${unknown} 项`}</View>
    </View>
  )
}

/** What closed surveys of the year give reason to look at: yes or no, for each survey as a whole. */
export function Surveys({ surveys }: { surveys: readonly DistrictSurvey[] }) {
  if (surveys.length === 0) return null
  return (
    <Panel title="问卷有没有被引导的迹象">
      {surveys.map((survey, index) => (
        <Survey key={index} survey={survey} />
      ))}
      <View className="of-words">{about}</View>
    </Panel>
  )
}
