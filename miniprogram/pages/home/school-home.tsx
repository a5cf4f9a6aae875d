import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Home } from '../../../shared/views/viewer'
import type { SchoolHome as SchoolHomeView } from '../../../shared/views/school'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { RoleSwitch } from '../../components/role-switch'
import { useAnswer } from '../../hooks/use-answer'
import { type Filter, rowsShown } from './school-filter'
import { SchoolRow, SchoolRowHead } from './school-row'
import { SchoolSummary } from './school-summary'
import './school-home.scss'

function Rows({ home, filter }: { home: SchoolHomeView; filter: Filter }) {
  const rows = rowsShown(home.rows, filter)
  if (rows.length === 0) return <Notice kind="plain" text="没有这样的条目。" />
  return (
    <View className="school-rows">
      <SchoolRowHead />
      {rows.map((row) => (
        <SchoolRow key={row.id} row={row} />
      ))}
    </View>
  )
}

/** The card: where the school stands today, and where it does not. */
function Card({ home }: { home: SchoolHomeView }) {
  const [filter, choose] = useState<Filter>(null)
  return (
    <>
      <SchoolSummary home={home} filter={filter} choose={choose} />
      <Rows home={home} filter={filter} />
      {filter !== null && <Button kind="quiet" text="显示全部" onClick={() => choose(null)} />}
    </>
  )
}

export function SchoolHome({ go }: { go(home: Home): void }) {
  const answer = useAnswer('school', 'overview', {})
  return (
    <Answered answer={answer}>
      {(home) => (
        <>
          <RoleSwitch viewer={home.viewer} current="school" go={go} />
          <Card home={home} />
        </>
      )}
    </Answered>
  )
}
