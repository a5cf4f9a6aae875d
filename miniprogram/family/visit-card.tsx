/** A home visit as its family sees it: when, how, who, and whether it took place, said in one tap and unsaid as easily. */
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { FamilyVisit } from '../../shared/views/family'
import { Button } from '../components/button'
import { ProblemNotice } from '../components/notice'
import { longDate, shortDate } from '../words'
import { type Answering, useVisitAnswer } from './use-visit-answer'
import './visit-card.scss'

interface VisitCardProps {
  visit: FamilyVisit
  /** Whose visit it is, where several children are on the page. */
  name?: string
  /** Something is being said of it; it may be gone from what waits before that is done. */
  onSaying?: () => void
  onSaid: () => void
  /** What else there is to it. */
  children?: ReactNode
}

export const yesWords = ({ atHome }: FamilyVisit): string => (atHome ? '已来过' : '确有这次')
export const noWords = '没有这次家访'

/** "您 10月13日说：已来过" */
function saidWords(visit: FamilyVisit, { said, isKept }: Answering): string {
  const words = (tookPlace: boolean) => (tookPlace ? yesWords(visit) : noWords)
  if (said !== undefined) return `您说：${words(said)}${isKept ? '（联网后送出）' : ''}`
  const { answer } = visit
  return answer === null
    ? ''
    : `${answer.who} ${shortDate(answer.at.slice(0, 10))}说：${words(answer.tookPlace)}`
}

interface AskProps {
  visit: FamilyVisit
  underWay: boolean | undefined
  answer(tookPlace: boolean): void
}

function Ask({ visit, underWay, answer }: AskProps) {
  const isBusy = underWay !== undefined
  return (
    <View className="visit-card-ask">
      <Button
        id={`came-${visit.visit}`}
        text={yesWords(visit)}
        isBusy={underWay === true}
        isDisabled={isBusy}
        onClick={() => answer(true)}
      />
      <Button
        id={`not-${visit.visit}`}
        kind="quiet"
        text={noWords}
        isBusy={underWay === false}
        isDisabled={isBusy}
        onClick={() => answer(false)}
      />
    </View>
  )
}

function Said({ words, change, id }: { words: string; change: () => void; id: string }) {
  return (
    <View className="visit-card-said" ariaRole="status">
      <View className="visit-card-words">{words}</View>
      <View
        id={id}
        className="visit-card-change"
        hoverClass="is-pressed"
        onClick={change}
        ariaRole="button"
        ariaLabel={`改：${words}`}
      >
        改
      </View>
    </View>
  )
}

export function VisitCard({ visit, name, onSaying, onSaid, children }: VisitCardProps) {
  const [isChanging, setChanging] = useState(false)
  const answering = useVisitAnswer(visit)
  const say = async (tookPlace: boolean) => {
    onSaying?.()
    if (!(await answering.answer(tookPlace))) return
    setChanging(false)
    onSaid()
  }
  const { date, mode, topics, teacher, isCorrected } = visit
  const { underWay, said, problem } = answering
  const words = saidWords(visit, answering)
  const isOld = isCorrected && said === undefined
  const isAsked = isChanging || isOld || words === '' || underWay !== undefined
  return (
    <View className="visit-card">
      <View className="visit-card-title">{[name, longDate(date)].filter(Boolean).join(' · ')}</View>
      <View className="visit-card-about">{`${teacher}，${mode}。谈了${topics}`}</View>
      {children}
      {isOld && <View className="visit-card-about">{`${words}。之后老师改过记录，请再看一下。`}</View>}
      <ProblemNotice problem={problem} />
      {isAsked ? (
        <Ask visit={visit} underWay={underWay} answer={(tookPlace) => void say(tookPlace)} />
      ) : (
        <Said id={`change-${visit.visit}`} words={words} change={() => setChanging(true)} />
      )}
    </View>
  )
}
