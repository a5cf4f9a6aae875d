import { useState } from 'react'
import { Notice } from '../../components/notice'
import { noHomework, subjectsSet } from '../load'
import type { ClassDay } from '../parts/class-page'
import { HomeworkForm } from './homework-form'
import { HomeworkList } from './homework-list'
import { NoHomework } from './no-homework'

/** What is published, and the form for one more subject or for a change of one. */
export function HomeworkDay(day: ClassDay) {
  const { own, refresh } = day
  const [edited, setEdited] = useState<string>()
  const [said, setSaid] = useState('')
  const [round, setRound] = useState(0)
  const published = subjectsSet(own.homework)
  const hasNone = own.homework.some(({ subject }) => subject === noHomework)
  const saved = (words: string) => {
    setSaid(words)
    setEdited(undefined)
    setRound(round + 1)
    refresh()
  }
  const open = (subject: string | undefined) => {
    setSaid('')
    setEdited(subject)
  }
  return (
    <>
      {said !== '' && <Notice kind="good" text={said} />}
      {edited === undefined && published.length > 0 && (
        <HomeworkList homework={published} cap={own.homeworkCap} open={open} />
      )}
      {edited === undefined && published.length === 0 && (
        <NoHomework key={`none ${round}`} day={day} isSaid={hasNone} saved={saved} />
      )}
      <HomeworkForm
        key={`${edited ?? ''} ${round}`}
        day={day}
        current={published.find(({ subject }) => subject === edited)}
        hasNone={hasNone}
        saved={saved}
        close={() => open(undefined)}
      />
    </>
  )
}
