/** Tables that the school brings: choosing one, seeing what it would do, and having it done. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ImportsView, ImportView } from '../../../shared/views/imports'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { askFiles } from './ask-files'
import { Kinds } from './kinds'
import { Preview } from './preview'
import { Done, Reading, Writing } from './progress'
import { useApplying } from './use-applying'
import { type Bringing, useBringing } from './use-bringing'
import { sinceInWords } from './words'
import '../../school/parts/parts.scss'
import './import.scss'

/** Somebody else is at it: what they have only looked at holds nobody up; what they left half written may be gone on with. */
function Others({ view, takeOver }: { view: ImportView; takeOver: () => void }) {
  const begun = `${view.by}从 ${sinceInWords(view.since)} 起正在导入${view.title}`
  const seen = `${view.by} ${sinceInWords(view.since)} 看过一份${view.title}，还没有写入。您可以照常导入；您选了文件，那份就不再导入。`
  const isApplying = view.state === 'applying'
  const going = view.isStale ? `${begun}，已经停下。` : `${begun}。请等导入结束再试。`
  return (
    <Panel>
      <Notice kind="plain" text={isApplying ? going : seen} />
      {isApplying && view.isStale && (
        <View className="import-actions">
          <Button id="take-over" kind="quiet" text="接手，把它写完" onClick={takeOver} />
        </View>
      )}
    </Panel>
  )
}

interface CurrentProps {
  view: ImportView
  bringing: Bringing
  refresh: () => void
}

/** An import of one's own, as it stands. */
function Current({ view, bringing, refresh }: CurrentProps) {
  const applying = useApplying(view.import)
  const state = applying.view?.state ?? view.state
  const drop = () => void askFiles('dropImport', { import: view.import }).then(refresh, refresh)
  if (state === 'done') return <Done view={applying.view ?? view} close={drop} />
  if (state === 'applying') return <Writing view={view} applying={applying} />
  if (state === 'staging') return <Notice kind="plain" text="上一份文件没有读完，请重新选择。" />
  return (
    <Preview current={view} applying={applying} bringAgain={() => bringing.bring(view.kind)} drop={drop} />
  )
}

function Imports({ view: { kinds, current }, refresh }: { view: ImportsView; refresh: () => void }) {
  const { kind: asked } = useRouter().params
  const bringing = useBringing(refresh)
  const [isMine, take] = useState('')
  if (bringing.name !== undefined) return <Reading name={bringing.name} percent={bringing.percent} />
  const own = current && (current.isOwn || isMine === current.import) ? current : undefined
  const others = current !== null && own === undefined && current.state !== 'done' ? current : undefined
  const isLooking = own !== undefined && ['faulty', 'ready', 'applying'].includes(own.state)
  return (
    <>
      <ProblemNotice problem={bringing.problem} />
      {others && <Others view={others} takeOver={() => take(others.import)} />}
      {own && <Current key={own.import} view={own} bringing={bringing} refresh={refresh} />}
      {!isLooking && (
        <Kinds kinds={kinds} asked={asked} isBlocked={current?.state === 'applying'} bring={bringing.bring} />
      )}
    </>
  )
}

export default function ImportPage() {
  const answer = useAnswer('files', 'imports', {})
  return (
    <Screen title="导入表格" isWide>
      <Answered answer={answer}>{(view) => <Imports view={view} refresh={answer.refresh} />}</Answered>
    </Screen>
  )
}
