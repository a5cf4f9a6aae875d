import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RateRow } from '../../../shared/views/district'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { shareIn } from '../../components/shares'
import { Row } from '../row'

const atOnce = 60

const wordsOf = ({ counts, pupils, left }: RateRow) =>
  [counts, left === '' ? `按 ${pupils} 名学生计` : `不计入：${left}`].filter(Boolean).join(' · ')

/** A school with its rate as a bar; one that does not count says why. By name: there is no ranking. */
function Rate({ row }: { row: RateRow }) {
  const share = row.left === '' ? shareIn(row.figure) : null
  return (
    <View className="balance-rate">
      <Row title={row.name} words={wordsOf(row)} aside={row.figure} asideWords={row.figure} />
      {share !== null && (
        <View className="balance-track" ariaHidden>
          <View className="balance-bar" style={`width: ${Math.min(100, share)}%`} />
        </View>
      )}
    </View>
  )
}

export function Rates({ rows }: { rows: readonly RateRow[] }) {
  const [shown, show] = useState(atOnce)
  const more = rows.length - shown
  return (
    <Panel title="各校" aside={`${rows.length} 所，按校名`}>
      {rows.slice(0, shown).map((row) => (
        <Rate key={row.school} row={row} />
      ))}
      {more > 0 && (
        <Button kind="quiet" text={`再显示一些（还有 ${more} 所）`} onClick={() => show(shown + atOnce)} />
      )}
    </Panel>
  )
}
