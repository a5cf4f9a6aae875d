/** A month as it hangs on a wall; a tap on a day of the term turns school on or off. */
import { View } from '@tarojs/components'
import { dayName } from '../../../shared/school-days'
import { longDate, monthWords } from '../../words'
import { cellsOf, daysIn, type Draft, isOn } from './draft'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

interface DayProps {
  date: string
  isSchoolDay: boolean
  isChanged: boolean
  onClick: () => void
}

/** "休" and "班" stand on the calendars that people know. */
const signOf = (name: string): string => (name === '' ? '' : name === '调休上班' ? '班' : name.slice(0, 2))

function Day({ date, isSchoolDay, isChanged, onClick }: DayProps) {
  const name = dayName(date)
  const told = [longDate(date), name, isSchoolDay ? '上课' : '不上课', isChanged ? '已改' : '']
  return (
    <View
      id={`day-${date}`}
      className={`calendar-day${isSchoolDay ? ' is-on' : ''}${isChanged ? ' is-changed' : ''}`}
      hoverClass="is-pressed"
      onClick={onClick}
      ariaRole="checkbox"
      ariaChecked={isSchoolDay}
      ariaLabel={told.filter((part) => part !== '').join('，')}
    >
      {Number(date.slice(-2))}
      <View className="calendar-day-sign">{signOf(name) || (isChanged ? '改' : '')}</View>
    </View>
  )
}

interface MonthProps {
  month: string
  draft: Draft
  /** The first and the last day of the term: only these can be changed. */
  from: string
  to: string
  toggle(date: string): void
}

export function Month({ month, draft, from, to, toggle }: MonthProps) {
  return (
    <View className="month">
      <View className="month-head">
        <View>{monthWords(month)}</View>
        <View className="office-soft">{`${daysIn(draft, month)} 个教学日`}</View>
      </View>
      <View className="month-days">
        {weekdays.map((day) => (
          <View key={day} className="month-weekday" ariaHidden>
            {day}
          </View>
        ))}
        {cellsOf(month).map((date, place) => {
          if (date < from || date > to) {
            return (
              <View key={date || place} className="calendar-day is-outside" ariaHidden>
                {date === '' ? '' : Number(date.slice(-2))}
              </View>
            )
          }
          return (
            <Day
              key={date}
              date={date}
              isSchoolDay={isOn(draft, date)}
              isChanged={draft.changed[date] !== undefined}
              onClick={() => toggle(date)}
            />
          )
        })}
      </View>
    </View>
  )
}
