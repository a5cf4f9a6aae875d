/** When the year and its terms begin and end. */
import { View } from '@tarojs/components'
import { addDays, type Period } from '../../../shared/calendar'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { DateField } from '../../fields/date-field'
import { type Draft, withSecondTerm, withTerm, withYear } from './draft'

interface SpanProps {
  id: string
  period: Period
  from: string
  to: string
  set(dates: Partial<Period>): void
}

const Span = ({ id, period, from, to, set }: SpanProps) => (
  <>
    <DateField
      name={`${id}-start`}
      label="开始"
      value={period.start}
      problem={undefined}
      from={from}
      to={to}
      onChange={(start) => set({ start: String(start) })}
    />
    <DateField
      name={`${id}-end`}
      label="结束"
      value={period.end}
      problem={undefined}
      from={from}
      to={to}
      onChange={(end) => set({ end: String(end) })}
    />
  </>
)

const farther = 370

export function Dates({ draft, set }: { draft: Draft; set(draft: Draft): void }) {
  const { academicYear, terms } = draft
  const [from, to] = [addDays(academicYear.start, -farther), addDays(academicYear.end, farther)]
  return (
    <>
      <Panel title={`${academicYear.name}学年`}>
        <Span
          {...{ id: 'year', period: academicYear, from, to }}
          set={(dates) => set(withYear(draft, dates))}
        />
      </Panel>
      {terms.map((term, index) => (
        <Panel key={index} title={term.name}>
          <Span
            {...{ id: `term${index}`, period: term, from: academicYear.start, to: academicYear.end }}
            set={(dates) => set(withTerm(draft, index, dates))}
          />
        </Panel>
      ))}
      {terms.length === 1 && (
        <View className="office-actions">
          <Button id="second" kind="quiet" text="加上第二学期" onClick={() => set(withSecondTerm(draft))} />
        </View>
      )}
    </>
  )
}
