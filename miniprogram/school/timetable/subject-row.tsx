import { View } from '@tarojs/components'
import { WholeField } from '../../fields/whole-field'
import { most, problemOf, type Row } from './draft'

interface SubjectRowProps {
  row: Row
  onChange(perWeek: unknown): void
  /** Takes away a subject that the plan has not. */
  remove: () => void
}

const kind = { kind: 'whole', min: 0, max: most } as const

function hintOf({ planned, perWeek }: Row): string {
  if (planned === null) return '方案外的学科'
  const short = typeof perWeek === 'number' ? planned - perWeek : 0
  return short > 0 ? `方案 ${planned} 节，还缺 ${short} 节` : `方案 ${planned} 节`
}

/** A subject and its lessons a week. */
export function SubjectRow({ row, onChange, remove }: SubjectRowProps) {
  const isShort = row.planned !== null && typeof row.perWeek === 'number' && row.perWeek < row.planned
  return (
    <View className={`timetable-row${isShort ? ' is-short' : ''}`}>
      <WholeField
        name={`lessons-${row.subject}`}
        label={row.subject}
        kind={kind}
        value={row.perWeek}
        problem={problemOf(row)}
        onChange={onChange}
        unit="节"
        step={1}
        hint={hintOf(row)}
      />
      {row.planned === null && (
        <View
          className="timetable-remove"
          hoverClass="is-pressed"
          onClick={remove}
          ariaRole="button"
          ariaLabel={`删去${row.subject}`}
        >
          删去
        </View>
      )}
    </View>
  )
}
