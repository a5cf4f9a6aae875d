import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { ReportView } from '../../../shared/views/report'
import { CallRefused, type Functions, type OutputOf } from '../../call'
import { ask } from '../../cloud'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { openFile } from './open-file'
import { Picture } from './picture'

type Kind = 'word' | 'workbook'
type File = OutputOf<Functions['files']['paper']>

const unopened = '文件没有打开。可以再试一次，或者在电脑上打开这一页下载。'

/** Word, the workbook and the picture: all three of what was put down. */
export function Products({ report }: { report: ReportView }) {
  const [busy, setBusy] = useState<Kind | null>(null)
  const [problem, setProblem] = useState<Problem>()
  const [hasFailed, fail] = useState(false)
  const make = async (kind: Kind) => {
    setBusy(kind)
    setProblem(undefined)
    fail(false)
    try {
      const { data } = await ask<File>('files', 'paper', { number: report.number, kind })
      fail(!(await openFile(data.name, data.content)))
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error
      setProblem(error.problem)
    } finally {
      setBusy(null)
    }
  }
  const button = (kind: Kind, text: string) => (
    <Button
      id={kind}
      kind={kind === 'word' ? 'main' : 'quiet'}
      text={text}
      isBusy={busy === kind}
      isDisabled={busy !== null}
      onClick={() => void make(kind)}
    />
  )
  return (
    <Panel title="存成文件">
      <View className="lead-actions report-products">
        {button('word', 'Word 报告，可打印签字')}
        {button('workbook', 'Excel 附表，全部数字')}
        <Picture report={report} />
      </View>
      <ProblemNotice problem={problem} />
      {hasFailed && <Notice kind="problem" text={unopened} />}
    </Panel>
  )
}
