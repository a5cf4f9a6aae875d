/** The frame of a page about one class today: what is known of the class, or why it cannot be shown. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ClassToday } from '../../../shared/views/teacher'
import { Notice } from '../../components/notice'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { longDate } from '../../words'
import { useId } from '../../hooks/use-id'
import { ClassAnswered, NoClass } from './class-answered'
import './parts.scss'

/** What such a page works with. */
export interface ClassDay {
  own: ClassToday
  today: string
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

const restDay = '今天不是教学日，不要求记录；需要时仍可以记录。'

export function ClassPage({ title, children }: ClassPageProps) {
  const id = useId('class')
  const answer = useAnswer('school', 'today', {})
  return (
    <Screen title={title}>
      <ClassAnswered answer={answer}>
        {({ viewer: { today, isSchoolDay }, classes }) => {
          const own = classes.find((one) => one.class === id)
          if (own === undefined) return <NoClass />
          return (
            <>
              <ClassHead name={own.name} aside={`${longDate(today)} · ${own.size} 人`} />
              {!isSchoolDay && <Notice kind="plain" text={restDay} />}
              {children({ own, today, refresh: answer.refresh })}
            </>
          )
        }}
      </ClassAnswered>
    </Screen>
  )
}
