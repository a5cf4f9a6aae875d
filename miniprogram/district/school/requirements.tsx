import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DistrictFigure, DistrictSchool } from '../../../shared/views/district'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { Status } from '../../components/status'
import { goTo } from '../links'
import { Row } from '../row'
import { standing } from '../words'

type Requirement = DistrictSchool['rows'][number]

const figureWords = ({ title, scope, figure, counts }: DistrictFigure) =>
  `${scope}${title} ${figure}${counts === '' ? '' : `（${counts}）`}`

/** How a requirement stands, and its figures once it is tapped. */
function Requirement({
  one,
  of,
  isOpen,
  tap,
}: {
  one: Requirement
  of: string
  isOpen: boolean
  tap(): void
}) {
  const { id, title, status, figures } = one
  const isBroken = status === 'broken'
  const aside = <Status status={isBroken ? 'insufficient' : status} isBroken={isBroken} />
  const name = `${id} ${title}`
  return (
    <View className="requirement">
      <Row
        id={`requirement-${id}`}
        title={name}
        aside={aside}
        asideWords={standing(status).word}
        onClick={tap}
      />
      {isOpen && (
        <View className="requirement-figures">
          {figures.map((one, index) => (
            <View key={index}>{figureWords(one)}</View>
          ))}
          {figures.length === 0 && <View>还没有可以计算的数据。</View>}
          <Button
            kind="quiet"
            text="为这一条立整改项"
            label={`为这一条立整改项：${title}`}
            onClick={() => goTo('new-item', { of, requirement: String(id) })}
          />
        </View>
      )}
    </View>
  )
}

export function Requirements({ view: { school, rows } }: { view: DistrictSchool }) {
  const [open, setOpen] = useState(rows.find(({ status }) => status === 'not_met')?.id)
  return (
    <Panel title="十二条" aside="点开看数字">
      {rows.map((one) => (
        <Requirement
          key={one.id}
          one={one}
          of={school}
          isOpen={one.id === open}
          tap={() => setOpen(one.id === open ? undefined : one.id)}
        />
      ))}
    </Panel>
  )
}
