/** A survey, opened from the home or from a card in a chat: one ballot for each child. */
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import type { FamilySurvey } from '../../../shared/views/survey'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { Segments } from '../../components/segments'
import { ShareSurvey } from '../../components/share-survey'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { goHome } from '../../leave'
import { surveyCard } from '../../survey-card'
import { longDate } from '../../words'
import { BallotForm } from './ballot-form'
import { firstOf, type Standing, useStandings } from './standings'
import './survey.scss'

function Head({ view: { title, school, introduction, closes, state } }: { view: FamilySurvey }) {
  const until = `${longDate(closes)}${state === 'open' ? ' 截止' : ' 已截止'}`
  return (
    <View className="survey-head">
      <View className="survey-title">{title}</View>
      <View className="survey-aside">{`${school} · ${until}`}</View>
      {introduction !== '' && <View className="survey-introduction">{introduction}</View>}
    </View>
  )
}

const join = () => void Taro.navigateTo({ url: '/pages/join/index' })

/** Opened by somebody whom the school does not know as a guardian. */
const Untied = () => (
  <Notice
    kind="plain"
    text="这份问卷请孩子的监护人填写。这里还没有您的孩子：先申请加入孩子的班级，学校确认后就可以填写。"
    action={{ text: '加入孩子的班级', onClick: join }}
  />
)

const words: Record<Exclude<Standing['state'], 'open'>, (name: string) => string> = {
  answered: (name) => `${name}的问卷已经提交。每个孩子一份，填了什么不再显示，也不能更改。`,
  waiting: (name) => `${name}的问卷填好了，存在这部手机上，联网后自动提交。在那以前，答案只在这部手机里。`,
  away: (name) => `${name}今天不在本校学籍，不用填写。`,
}

interface OfChildProps {
  view: FamilySurvey
  child: Standing
  /** Another child, whose ballot is still to be filled in. */
  next: Standing | undefined
  choose(student: string): void
  sent: () => void
}

function OfChild({ view, child, next, choose, sent }: OfChildProps) {
  const { name, state } = child
  if (state === 'open') return <BallotForm {...{ view, child: { ...child, state }, sent }} />
  const action = next
    ? { text: `填${next.name}的一份`, onClick: () => choose(next.student) }
    : { text: '回首页', onClick: goHome }
  return <Notice kind={state === 'answered' ? 'good' : 'plain'} text={words[state](name)} action={action} />
}

const marks: Record<Standing['state'], string> = { open: '', answered: ' 已交', waiting: ' 待发', away: '' }

function Children({ view, refresh }: { view: FamilySurvey; refresh: () => void }) {
  const [children, settle] = useStandings(view)
  const asked = useId('student')
  const [chosen, choose] = useState<string>()
  const child = children.find(({ student }) => student === chosen) ?? firstOf(children, asked)
  if (child === undefined) return null
  const next = children.find((one) => one !== child && one.state === 'open')
  const sent = () => {
    settle(child.student)
    choose(child.student)
    refresh()
  }
  return (
    <>
      {children.length > 1 ? (
        <Segments
          label="为哪个孩子填写"
          parts={children.map(({ student, name, state }) => ({
            id: student,
            name: `${name}${marks[state]}`,
          }))}
          current={child.student}
          choose={choose}
        />
      ) : (
        <View className="survey-whose">{[child.name, child.class].filter(Boolean).join(' · ')}</View>
      )}
      <OfChild key={child.student} {...{ view, child, next, choose, sent }} />
    </>
  )
}

function Survey({ view, refresh }: { view: FamilySurvey; refresh: () => void }) {
  const { survey, state, children } = view
  if (state === 'closed') {
    const text = '这份问卷已经截止，不能再填写。'
    return <Notice kind="plain" text={text} action={{ text: '回首页', onClick: goHome }} />
  }
  if (children.length === 0) return <Untied />
  return (
    <>
      <Children {...{ view, refresh }} />
      <ShareSurvey survey={survey} />
    </>
  )
}

export default function SurveyPage() {
  const survey = useId('survey')
  const answer = useAnswer('family', 'survey', { survey })
  useShareAppMessage(() => surveyCard(survey, answer.data?.title))
  return (
    <Screen title="家长问卷">
      <Answered answer={answer}>
        {(view) => (
          <>
            <Head view={view} />
            <Survey view={view} refresh={answer.refresh} />
          </>
        )}
      </Answered>
    </Screen>
  )
}
