import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Home } from '../../../shared/views/viewer'
import type { SchoolHome as SchoolHomeView } from '../../../shared/views/school'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { RoleSwitch } from '../../components/role-switch'
import { useAnswer } from '../../hooks/use-answer'
import { useLater } from '../../hooks/use-later'
import { useInTurns } from '../../hooks/use-in-turns'
import { type Filter, rowsShown } from './school-filter'
import { SchoolMenu } from './school-menu'
import { SchoolRow, SchoolRowHead } from './school-row'
import { SchoolSummary } from './school-summary'
import { roundingNote } from './school-words'
import './school-home.scss'

/** Of the card. They are drawn one after the other: each has many figures. */
const rowsAtOnce = 6

/** As many as a screen shows at first; the others are drawn a moment later. */
const drawnFirst = 6

function Rows({ home, filter }: { home: SchoolHomeView; filter: Filter }) {
  const isLater = useLater()
  const all = rowsShown(home.rows, filter)
  const rows = isLater ? all : all.slice(0, drawnFirst)
  const shown = useInTurns(rows.length, rowsAtOnce)
  if (rows.length === 0) return <Notice kind="plain" text="没有这样的条目。" />
  return (
    <View className="school-rows">
      <SchoolRowHead />
      {rows.slice(0, shown).map((row) => (
        <SchoolRow key={row.id} row={row} />
      ))}
    </View>
  )
}

const recounting =
  '校历改过，各项数字正在按新的校历重新计算，算完之前可能不齐。进度见「学校设置」；没有算完的夜里会接着算。'

const toTerms = () => void Taro.navigateTo({ url: '/office/terms/index' })

/** The card: where the school stands today, and where it does not. */
function Card({ home }: { home: SchoolHomeView }) {
  const [filter, choose] = useState<Filter>(null)
  return (
    <>
      {home.isRecounting && <Notice kind="plain" text={recounting} />}
      {home.termOver !== undefined && (
        <Notice
          kind="plain"
          text={`「${home.termOver}」已经过完，可以结束它，把达标卡存档。`}
          action={{ text: '去结束学期', onClick: toTerms }}
        />
      )}
      <SchoolSummary home={home} filter={filter} choose={choose} />
      <Rows key={filter} home={home} filter={filter} />
      <View className="school-note">{roundingNote}</View>
      {filter !== null && <Button kind="quiet" text="显示全部" onClick={() => choose(null)} />}
    </>
  )
}

/** The role was taken back since: the family's home is anyone's, and knows the roles that are left. */
function NotHere({ text, go }: { text: string; go(home: Home): void }) {
  return <Notice kind="problem" text={text} action={{ text: '回到我的首页', onClick: () => go('family') }} />
}

export function SchoolHome({ go }: { go(home: Home): void }) {
  const answer = useAnswer('school', 'overview', {})
  if (answer.problem?.code === 'forbidden') return <NotHere text={answer.problem.message} go={go} />
  return (
    <Answered answer={answer}>
      {(home) => (
        <>
          <RoleSwitch viewer={home.viewer} current="school" go={go} />
          <Card home={home} />
          <SchoolMenu items={home.items} />
        </>
      )}
    </Answered>
  )
}
