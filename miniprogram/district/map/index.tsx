/** The twelve over all schools of the district: a line for each school, and where each of them stands. */
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { DistrictMap } from '../../../shared/views/district'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { Segments } from '../../components/segments'
import { useAnswer } from '../../hooks/use-answer'
import { rememberSchool } from '../../schools'
import { Head } from '../row'
import { Key } from './key'
import { inOrder, orders, type Order } from './order'
import { SchoolLine } from './school-line'
import './map.scss'

/** Drawn at once: nineteen nodes for each, and a phone draws a thousand with ease. */
const atOnce = 40

const freshness = '数字由系统每四分钟汇总一次，最多晚五分钟；每所学校写着汇总的时间。'
const noSchools = '这个区县还没有学校。请平台管理员用 npm run district 加入学校。'

function Lines({ view }: { view: DistrictMap }) {
  const [order, sort] = useState<Order>('name')
  const [shown, show] = useState(atOnce)
  const rows = inOrder(view.rows, order)
  const more = rows.length - shown
  return (
    <Panel title="各校" aside={`${rows.length} 所`}>
      <Segments label="排列" parts={orders} current={order} choose={(one) => sort(one as Order)} />
      <View className="schools-map">
        {rows.slice(0, shown).map((row) => (
          <SchoolLine key={row.school} row={row} view={view} />
        ))}
      </View>
      {more > 0 && (
        <Button kind="quiet" text={`再显示一些（还有 ${more} 所）`} onClick={() => show(shown + atOnce)} />
      )}
    </Panel>
  )
}

function Map({ view }: { view: DistrictMap }) {
  useEffect(() => rememberSchool(view.district), [view.district])
  return (
    <>
      <Head name={view.district} words={`${view.supervisor} · 督导员`} />
      {view.rows.length > 0 && <Key {...view} />}
      {view.rows.length === 0 ? <Notice kind="plain" text={noSchools} /> : <Lines view={view} />}
      <View className="of-words">{freshness}</View>
    </>
  )
}

export default function MapPage() {
  const answer = useAnswer('district', 'map', {})
  return (
    <Screen title="各校十二条" isWide>
      <Answered answer={answer}>{(view) => <Map view={view} />}</Answered>
    </Screen>
  )
}
