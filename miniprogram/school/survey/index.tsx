/** One survey: while it is open how many have answered, after it has closed what they said together. */
import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import type { SurveyView } from '../../../shared/views/survey'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { ShareSurvey } from '../../components/share-survey'
import { shareIn } from '../../components/shares'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { surveyCard } from '../../survey-card'
import { longDate } from '../../words'
import { Head } from '../parts/head'
import { ShareBar } from '../surveys/share-bar'
import { daysWords, responseWords, selfNote, stateWords } from '../surveys/words'
import { Asked } from './asked'
import { Result } from './result'

function Open({ view }: { view: SurveyView }) {
  const { response, closes, survey } = view
  return (
    <>
      <Panel title="回收" aside={`${longDate(closes)} 截止`}>
        <View>{responseWords(view)}</View>
        {response !== null && <ShareBar share={shareIn(response.figure) ?? 0} />}
        <View className="lead-note">截止以前只显示有多少人答了，不显示任何答案，也不显示谁答了。</View>
      </Panel>
      <ShareSurvey survey={survey} />
    </>
  )
}

const sentences: Record<'counting' | 'too_few', string> = {
  counting: '刚刚截止，正在汇总。过一两分钟再来看。',
  too_few: '收回的答卷不足 5 份。为了不让人认出是谁，不显示任何结果，也不计入满意度。',
}

function Survey({ view }: { view: SurveyView }) {
  const { title, state, questions, introduction } = view
  return (
    <>
      <Head name={title} aside={`${stateWords[state]} · ${daysWords(view)}`} />
      {state === 'open' && <Open view={view} />}
      {(state === 'counting' || state === 'too_few') && <Notice kind="plain" text={sentences[state]} />}
      {state === 'done' && <Result view={view} />}
      {state !== 'done' && <Asked {...{ introduction, questions }} />}
      <View className="lead-note">{selfNote}</View>
    </>
  )
}

export default function SchoolSurveyPage() {
  const survey = useId('survey')
  const answer = useAnswer('school', 'survey', { survey })
  useShareAppMessage(() => surveyCard(survey, answer.data?.title))
  return (
    <Screen title="问卷" isWide={answer.data?.state === 'done'}>
      <Answered answer={answer}>{(view) => <Survey view={view} />}</Answered>
    </Screen>
  )
}
