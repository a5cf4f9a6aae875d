/** The tables that a school may bring: what each is for, an empty one to fill in, and choosing one. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { KindName } from '../../../shared/imports/index'
import { type Problem, Refusal } from '../../../shared/problems'
import type { KindView } from '../../../shared/views/imports'
import type { FileToSave } from '../../browser/download'
import { CallRefused } from '../../call'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { saveFile } from '../../save-file'
import { askFiles } from './ask-files'

const noWay: Problem = { code: 'unread', field: null, message: '没有存成。可以再试一次' }

/** The template is read first: on the phone, passing a file on must follow a tap. */
function useTemplate(kind: KindName) {
  const [file, keep] = useState<FileToSave>()
  const [problem, tell] = useState<Problem>()
  const [isBusy, setBusy] = useState(false)
  const hand = async (ready: FileToSave) => tell((await saveFile(ready)) ? undefined : noWay)
  const work = async () => {
    if (file !== undefined) return hand(file)
    setBusy(true)
    try {
      const { name, content } = await askFiles('template', { kind })
      const ready = { name, content, encoding: 'base64' } as const
      keep(ready)
      if (process.env.TARO_ENV === 'h5') await hand(ready)
    } catch (error) {
      tell((error instanceof CallRefused ? error : new Refusal('unread')).problem)
    }
    setBusy(false)
  }
  const text = file === undefined || process.env.TARO_ENV === 'h5' ? '下载模板' : '发给自己，在电脑上填'
  return { text, problem, isBusy, get: () => void work() }
}

interface KindProps extends KindView {
  isBlocked: boolean
  bring: (kind: KindName) => void
}

function Kind({ kind, title, purpose, notYet, isBlocked, bring }: KindProps) {
  const template = useTemplate(kind)
  return (
    <Panel title={title}>
      <View>{purpose}</View>
      {notYet !== '' && <View className="import-soft">{notYet}</View>}
      <ProblemNotice problem={template.problem} />
      <View className="import-actions">
        {notYet === '' && (
          <Button
            id={`bring-${kind}`}
            text="选择文件"
            label={`选择文件：${title}`}
            isDisabled={isBlocked}
            onClick={() => bring(kind)}
          />
        )}
        <Button
          id={`template-${kind}`}
          kind="quiet"
          text={template.text}
          label={`${title}：${template.text}`}
          isBusy={template.isBusy}
          onClick={template.get}
        />
      </View>
    </Panel>
  )
}

interface KindsProps {
  kinds: readonly KindView[]
  /** The one that the screen was opened for comes first, and alone. */
  asked: string | undefined
  isBlocked: boolean
  bring: (kind: KindName) => void
}

export function Kinds({ kinds, asked, isBlocked, bring }: KindsProps) {
  const [showsAll, showAll] = useState(false)
  const own = kinds.filter(({ kind }) => kind === asked)
  const shown = showsAll || own.length === 0 ? kinds : own
  return (
    <>
      <View className="lead-columns">
        {shown.map((one) => (
          <Kind key={one.kind} {...one} isBlocked={isBlocked} bring={bring} />
        ))}
      </View>
      {shown.length < kinds.length && (
        <Button id="all-kinds" kind="quiet" text="导入别的表" onClick={() => showAll(true)} />
      )}
    </>
  )
}
