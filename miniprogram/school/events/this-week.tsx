import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { FlagWeek } from '../../../shared/views/affairs'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { type Said, useSaving } from '../../hooks/use-saving'
import { longDate } from '../../words'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { Marked } from '../parts/marked'
import './this-week.scss'

interface ThisWeekProps {
  week: FlagWeek
  refresh: () => void
}

/** The week of today: held, or recorded with one tap on the day on which it usually is. */
export function ThisWeek({ week: { week, usual, held }, refresh }: ThisWeekProps) {
  const [problem, show] = useState<Problem>()
  const [kept, keep] = useState('')
  const saved = (said: Said) => {
    keep(said('已记下'))
    refresh()
  }
  const { isBusy, save } = useSaving({ show })
  const [date] = held
  if (date !== undefined) {
    const aside = <Marked status="met" word="本周已升旗" />
    const open = () => goTo('event', { type: 'flag_ceremony', date })
    return <Line title={held.map(longDate).join('、')} aside={aside} asideWords="本周已升旗" onClick={open} />
  }
  if (kept !== '' || usual === null) return <View className="lead-note">{kept}</View>
  const record = { type: 'flag_ceremony', date: usual, note: '' }
  return (
    <View className="flag-week">
      <Button id="flag-held" text="本周已升旗" isBusy={isBusy} onClick={() => save([{ record }], saved)} />
      <View className="flag-week-day">{`记在 ${longDate(usual)}`}</View>
      <Button
        kind="quiet"
        text="换一天，或写说明"
        onClick={() => goTo('event', { type: 'flag_ceremony', week })}
      />
      <ProblemNotice problem={problem} />
    </View>
  )
}
