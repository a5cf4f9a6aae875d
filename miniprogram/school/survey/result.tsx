/** What came of a survey: the satisfied with their interval, the ratings, and each question. */
import { View } from '@tarojs/components'
import type { QuestionResult, SurveyView } from '../../../shared/views/survey'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { useGradually } from '../../hooks/use-gradually'
import { goTo } from '../links'
import { ShareLine } from '../surveys/share-bar'
import { responseWords } from '../surveys/words'
import { Signals } from './signals'
import './result.scss'

function Satisfied({ view }: { view: SurveyView }) {
  const { satisfied, rating } = view
  if (satisfied === null) return null
  return (
    <Panel title="总体满意" aside="评 4 分或 5 分">
      <View className="result-figure">{satisfied.figure}</View>
      <View className="result-counts">{satisfied.counts}</View>
      <View className="lead-aside">{`95% 置信区间 ${satisfied.interval}`}</View>
      <View className="lead-aside">{`回收：${responseWords(view) || '不到 5 人'}`}</View>
      {rating.map(({ words, share, ...of }) => (
        <ShareLine key={words} words={words} of={of} share={share} />
      ))}
    </Panel>
  )
}

const untold: Record<'chosen' | 'text', string> = {
  chosen: '答案很集中，或份数太少。分开显示会看出不足 5 份的一组，所以这一题不分项显示。',
  text: '写了字的不足 5 份，或没写的不足 5 份，所以不显示。',
}

interface AnsweredProps {
  survey: string
  number: number
  result: QuestionResult
}

function Question({ survey, number, result: { question, groups, texts } }: AnsweredProps) {
  const { id, kind, text } = question
  const read = () => goTo('survey-texts', { survey, question: id })
  return (
    <Panel title={`${number}. ${text}`}>
      {groups.map(({ words, share, ...of }) => (
        <ShareLine key={words} words={words} of={of} share={share} />
      ))}
      {texts !== null && (
        <Button id={`texts-${id}`} kind="quiet" text={`看大家写的（${texts.counts}）`} onClick={read} />
      )}
      {groups.length === 0 && texts === null && (
        <View className="lead-note">{untold[kind === 'text' ? 'text' : 'chosen']}</View>
      )}
    </Panel>
  )
}

export function Result({ view }: { view: SurveyView }) {
  const { survey, results, signals } = view
  const drawn = useGradually(results.length)
  return (
    <View className="result-columns">
      <Satisfied view={view} />
      {results.slice(0, drawn).map((result, index) => (
        <Question key={result.question.id} number={index + 1} {...{ survey, result }} />
      ))}
      <Signals signals={signals} />
    </View>
  )
}
