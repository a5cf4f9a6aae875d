/** A class's timetable against the curriculum's plan, from the sums of its books. */
import { wholeWeek } from '../../../shared/books'
import { keyOf, textOf } from '../../../shared/keys'
import { type AgainstPlan, againstPlan } from '../../../shared/requirements/02-curriculum'
import { count } from '../../../shared/tallies/counters'
import type { EvidenceRow } from '../../../shared/views/evidence'
import { inOrder, type Placed, type Sought, type Source } from './evidence-source'

const lessonWords = (taught: number, planned: number) => `每周 ${taught} 节，方案 ${planned} 节`

const wholeWeekOf = ({ total, planned }: AgainstPlan): EvidenceRow => ({
  ...{ id: wholeWeek, title: '一周合计', mark: total > planned ? 'short' : 'done' },
  words: `每周 ${total} 节，方案不超过 ${planned} 节`,
})

/** A class's timetable against the plan of its grade, subject by subject, and the week's total. */
function lessons({ evidence, books }: Sought): Placed[] {
  const [own] = evidence.classes
  const timetable = own?.tally.timetable
  if (own === undefined || timetable === undefined)
    return inOrder([{ id: wholeWeek, title: '课程表', mark: 'missing', words: '还没有排' }])
  const plan = books.settings.plan.filter(({ grade }) => grade === own.grade)
  const planned = plan.filter(({ subject }) => subject !== wholeWeek)
  const subjects = planned.map(({ subject, lessons: asked }): EvidenceRow => {
    const taught = count(timetable, keyOf(subject))
    const mark = taught < asked ? 'short' : 'done'
    return { id: subject, title: subject, mark, words: lessonWords(taught, asked) }
  })
  const others = Object.entries(timetable).filter(
    ([key]) => !planned.some((one) => keyOf(one.subject) === key),
  )
  const more = others.map(([key, taught]): EvidenceRow => {
    return { id: key, title: textOf(key), mark: 'plain', words: `每周 ${taught} 节，方案里没有` }
  })
  return inOrder([wholeWeekOf(againstPlan(timetable, own.grade, plan)), ...subjects, ...more])
}

export const lessonSources: Record<string, Source> = {
  classes_on_plan: { by: 'class', kind: 'lessons', rows: lessons },
}
