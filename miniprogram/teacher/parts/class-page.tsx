/** The frame of a page about one class on a day: what is known of the class, or why it cannot be shown. */
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { addDays } from '../../../shared/calendar'
import type { ClassDayView } from '../../../shared/views/teacher'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { daysBack } from '../days'
import { ClassAnswered, NoClass } from './class-answered'
import { DayControl } from './day-control'
import './parts.scss'

/** What such a page works with. */
export interface ClassDay {
  own: ClassDayView
  /** The day that is logged. */
  date: string
  today: string
  /** How the day is called: 今天, or 当天 of an earlier one. */
  word: string
  refresh(): void
}

interface ClassPageProps {
  title: string
  children: (day: ClassDay) => ReactNode
}

export function ClassHead({ name, aside }: { name: string; aside: string }) {
  return (
    <View className="teacher-head">
      <View className="teacher-class">{name}</View>
      <View className="teacher-aside">{aside}</View>
    </View>
  )
}

const restDay = (word: string) => `${word}不是教学日，不要求记录；需要时仍可以记录。`

interface OnDayProps extends Pick<ClassPageProps, 'children'> {
  own: ClassDayView
  date: string
  today: string
  isSchoolDay: boolean
  refresh(): void
}

/** The page itself; it begins anew with each day. */
function OnDay({ own, date, today, isSchoolDay, refresh, children }: OnDayProps) {
  const word = date === today ? '今天' : '当天'
  return (
    <View key={date} className="teacher-day">
      {!isSchoolDay && <Notice kind="plain" text={restDay(word)} />}
      {children({ own, date, today, word, refresh })}
    </View>
  )
}

interface EarlierProps extends Pick<ClassPageProps, 'children'> {
  id: string
  date: string
}

/** A day before today is asked for by itself. */
function EarlierDay({ id, date, children }: EarlierProps) {
  const answer = useAnswer('school', 'day', { class: id, date })
  return (
    <Answered answer={answer}>
      {(day) => (
        <OnDay {...day} date={date} refresh={answer.refresh}>
          {children}
        </OnDay>
      )}
    </Answered>
  )
}

/** Today is in the home's answer, which is there already. */
export function ClassPage({ title, children }: ClassPageProps) {
  const id = useId('class')
  const answer = useAnswer('school', 'today', {})
  const [chosen, choose] = useState<string>()
  return (
    <Screen title={title}>
      <ClassAnswered answer={answer}>
        {({ viewer: { today, isSchoolDay }, classes }) => {
          const own = classes.find((one) => one.class === id)
          if (own === undefined) return <NoClass />
          const date = chosen ?? today
          return (
            <>
              <ClassHead name={own.name} aside={`今天在籍 ${own.size} 人`} />
              <DayControl {...{ date, today, choose }} from={addDays(today, -daysBack)} />
              {date === today ? (
                <OnDay {...{ own, date, today, isSchoolDay }} refresh={answer.refresh}>
                  {children}
                </OnDay>
              ) : (
                <EarlierDay key={date} id={id} date={date}>
                  {children}
                </EarlierDay>
              )}
            </>
          )
        }}
      </ClassAnswered>
    </Screen>
  )
}
