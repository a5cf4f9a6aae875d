import { Notice } from '../../components/notice'
import { noHomework, subjectsSet } from '../load'
import type { ClassDay } from '../parts/class-page'
import { useDayList } from '../parts/use-day-list'
import { HomeworkForm } from './homework-form'
import { HomeworkList } from './homework-list'
import { NoHomework } from './no-homework'

/** What is published, and the form for one more subject or for a change of one. */
export function HomeworkDay(day: ClassDay) {
  const { homework, homeworkCap } = day.own
  const { edited, said, round, saved, open } = useDayList(day)
  const published = subjectsSet(homework)
  const hasNone = homework.some(({ subject }) => subject === noHomework)
  const current = published.find(({ subject }) => subject === edited)
  return (
    <>
      {said !== '' && <Notice kind="good" text={said} />}
      {current === undefined &&
        (published.length > 0 ? (
          <HomeworkList homework={published} cap={homeworkCap} word={day.word} open={open} />
        ) : (
          <NoHomework key={`none ${round}`} day={day} isSaid={hasNone} saved={saved} />
        ))}
      <HomeworkForm
        key={`${edited ?? ''} ${round}`}
        day={day}
        current={current}
        hasNone={hasNone}
        saved={saved}
        close={() => open(undefined)}
      />
    </>
  )
}
