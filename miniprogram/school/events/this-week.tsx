import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { FlagWeek } from '../../../shared/views/affairs'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { useSaving } from '../../hooks/use-saving'
import { longDate } from '../../words'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { Marked } from '../parts/marked'
import './this-week.scss'

/** The week of today: held, or recorded with one tap on the day on which it usually is. */
export function ThisWeek({ week: { week, usual, held } }: { week: FlagWeek }) {
  const [problem, show] = useState<Problem>()
  const [kept, keep] = useState('')
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
      <Button
        id="flag-held"
        text="本周已升旗"
        isBusy={isBusy}
        onClick={() => save([{ record }], (said) => keep(said('已记下')))}
      />
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
