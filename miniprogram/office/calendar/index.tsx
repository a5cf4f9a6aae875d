/** The school's calendar: year, terms, and every day of them, as proposed from the public holidays and then edited. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { monthOf, type Period } from '../../../shared/calendar'
import { unknownMonths } from '../../../shared/school-days'
import { wrongCalendar } from '../../../shared/setting-up'
import type { SetupView } from '../../../shared/views/office'
import { Notice } from '../../components/notice'
import { Segments } from '../../components/segments'
import { useInTurns } from '../../hooks/use-in-turns'
import { useLater } from '../../hooks/use-later'
import { monthWords } from '../../words'
import { DeskPage, SaveParts } from '../desk-form'
import { Dates } from './dates'
import { calendarOf, type Draft, draftOf, monthsOf, toggled } from './draft'
import { Month } from './month'
import './calendar.scss'

const about =
  '已按法定节假日和调休排好：绿色的是教学日。点一天可以改，例如运动会、期末考试后放假。改过的日子有边框。'

const rebuilds = '学校已启用：保存后，各项统计会按新的校历重新计算，约需几分钟。'

const unknownWords = (months: readonly string[]): string => {
  const [first = '', last = first] = [months[0], months.at(-1)]
  const span = first === last ? monthWords(first) : `${monthWords(first)}到${monthWords(last)}`
  return `${span}的放假安排，国家还没有公布，或系统还没有收到。这几个月先去掉了周末和法律定下的元旦、劳动节、国庆节（待核对），请在公布后（通常是每年 11 月）回来核对。`
}

const monthsAtOnce = 2

interface DraftProps {
  draft: Draft
  set(draft: Draft): void
}

/** The months of a term, a few at a time: all at once are more than a phone takes in. */
function Months({ term, draft, set }: DraftProps & { term: Period }) {
  const months = monthsOf(term)
  const shown = useInTurns(months.length, monthsAtOnce)
  return (
    <View className="months">
      {months.slice(0, shown).map((month) => (
        <Month
          key={month}
          month={month}
          draft={draft}
          from={monthOf(term.start) === month ? term.start : `${month}-01`}
          to={monthOf(term.end) === month ? term.end : `${month}-31`}
          toggle={(date) => set(toggled(draft, date))}
        />
      ))}
    </View>
  )
}

function Terms({ draft, set }: DraftProps) {
  const [place, choose] = useState(draft.current)
  const isLater = useLater()
  const term = draft.terms[place] ?? draft.academicYear
  const parts = draft.terms.map(({ name }, index) => ({
    id: String(index),
    name: name.replace(/^.*学年/u, ''),
  }))
  const unknown = unknownMonths([term])
  return (
    <>
      {parts.length > 1 && (
        <Segments
          label="学期"
          parts={parts}
          current={String(place)}
          choose={(index) => choose(Number(index))}
        />
      )}
      {unknown.length > 0 && <Notice kind="plain" text={unknownWords(unknown)} />}
      {isLater && <Months key={place} term={term} draft={draft} set={set} />}
    </>
  )
}

function CalendarForm({ view }: { view: SetupView }) {
  const [draft, set] = useState(() => draftOf(view.parts.calendar))
  const calendar = calendarOf(draft, view.isOpen, view.today)
  return (
    <>
      <Dates draft={draft} set={set} />
      <View className="office-about">{about}</View>
      <Terms draft={draft} set={set} />
      {view.isOpen && <Notice kind="plain" text={rebuilds} />}
      <SaveParts parts={{ calendar }} wrong={wrongCalendar(calendar)?.cure} />
    </>
  )
}

export default function CalendarPage() {
  return <DeskPage title="学年、学期和校历">{(view) => <CalendarForm view={view} />}</DeskPage>
}
