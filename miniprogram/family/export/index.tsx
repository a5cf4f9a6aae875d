/** A copy of all that is kept about a child: to be read here, and to be taken away as a page or as data. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Copy, htmlOf, jsonOf } from '../../../shared/keeping/export'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { saveFile } from '../../save-file'
import { ChildPage } from '../child-page'
import { useChild } from '../use-child'
import { Parts } from './parts'
import { useCopy } from './use-copy'
import './export.scss'

const about =
  '您能看到的、关于孩子的全部内容：登记的情况、每一条记录的每一版、各项合计、谁看过。别人的账号不在里面。'
const careful = '文件里是孩子的个人信息。存好，不要转发到群里。'
const failed = '没有存成。可以再试一次，或者直接在下面看。'

/** Names nobody: the file may lie in a list of files that others see. */
const nameOf = ({ at }: Copy, ending: string) => `十二条-数据副本-${at.slice(0, 10)}.${ending}`

function Files({ copy }: { copy: Copy }) {
  const [hasFailed, fail] = useState(false)
  const save = async (ending: 'html' | 'json', content: string, type: string) =>
    fail(!(await saveFile({ name: nameOf(copy, ending), content, encoding: 'utf8', type })))
  const asPage = () => void save('html', htmlOf(copy), 'text/html')
  const asData = () => void save('json', jsonOf(copy), 'application/json')
  return (
    <>
      <Notice kind="plain" text={careful} />
      {hasFailed && <Notice kind="problem" text={failed} />}
      <Button id="as-page" text="存成网页，方便看" onClick={asPage} />
      <Button id="as-data" kind="quiet" text="存成数据（JSON）" onClick={asData} />
    </>
  )
}

function CopyOfChild({ student }: { student: string }) {
  const { copy, problem, isBusy, pieces, begin } = useCopy(student)
  return (
    <>
      <Panel title="导出孩子的数据">
        <View className="copy-about">{about}</View>
        {isBusy && <View className="copy-about">{`已读到 ${pieces} 项…`}</View>}
      </Panel>
      <ProblemNotice problem={problem} />
      {copy === undefined && <Button id="begin" text="开始导出" isBusy={isBusy} onClick={begin} />}
      {copy !== undefined && <Files copy={copy} />}
      {copy !== undefined && <Parts copy={copy} />}
    </>
  )
}

export default function ExportPage() {
  const choice = useChild()
  const { child, home } = choice
  return (
    <ChildPage title="导出" choice={choice} answer={{ ...home, data: child }}>
      {({ student }) => <CopyOfChild key={student} student={student} />}
    </ChildPage>
  )
}
