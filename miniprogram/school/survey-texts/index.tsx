/** What families wrote to a question, a page at a time, in an order that tells nothing. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SurveyTexts } from '../../../shared/views/survey'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { Head } from '../parts/head'
import './texts.scss'

const note = '按文字排列，看不出先后，也看不出是谁写的。请不要据此猜测或追问家长。'

interface TextsProps {
  view: SurveyTexts
  turn(page: number): void
}

function Texts({ view: { title, asked, texts, page, pages, total }, turn }: TextsProps) {
  return (
    <>
      <Head name={asked} aside={`${title} · 共 ${total} 份`} />
      <View className="lead-note">{note}</View>
      {texts.map((text, index) => (
        <Panel key={index}>
          <View className="survey-text">{text}</View>
        </Panel>
      ))}
      {pages > 1 && (
        <View className="lead-actions">
          <View className="lead-note">{`第 ${page + 1} 页，共 ${pages} 页`}</View>
          {page + 1 < pages && (
            <Button id="later" kind="quiet" text="下一页" onClick={() => turn(page + 1)} />
          )}
          {page > 0 && <Button id="earlier" kind="quiet" text="上一页" onClick={() => turn(page - 1)} />}
        </View>
      )}
    </>
  )
}

export default function SurveyTextsPage() {
  const [survey, question] = [useId('survey'), useId('question')]
  const [page, turn] = useState(0)
  const answer = useAnswer('school', 'surveyTexts', { survey, question, page })
  return (
    <Screen title="大家写的">
      <Answered answer={answer}>{(view) => <Texts view={view} turn={turn} />}</Answered>
    </Screen>
  )
}
