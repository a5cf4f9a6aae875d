/** What was read of a file: what must be put right in it, or what it would do, and doing it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportView, PreviewView } from '../../../shared/views/imports'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useAnswer } from '../../hooks/use-answer'
import { ChangedRows, Counts, Gone, type Leaving, NewRows, useSteps } from './changes'
import { isUnknownClass } from '../../../shared/imports/class-names'
import { goTo } from '../links'
import { Faults } from './faults'
import type { Applying } from './use-applying'
import { countsInWords } from './words'

interface PreviewProps {
  current: ImportView
  applying: Applying
  bringAgain: () => void
  drop: () => void
}

/** What is said before anything is changed: whoever leaves is named by how many they are. */
function sentenceOf({ counts }: PreviewView, leaving: Leaving): string {
  const left = leaving === 'all' ? counts.gone : leaving.length
  const marked = left > 0 ? `，标记离校 ${left} 人` : ''
  return `将${countsInWords({ ...counts, same: 0 })}${marked}。现在写入吗？`
}

function Doing({
  preview,
  leaving,
  applying,
  drop,
}: Omit<PreviewProps, 'current' | 'bringAgain'> & { preview: PreviewView; leaving: Leaving }) {
  const [isAsking, ask] = useState(false)
  const [isSure, setSure] = useState(preview.doubt === '')
  const { counts, doubt } = preview
  const isNothing = counts.isNew + counts.changed === 0 && leaving.length === 0
  const apply = () => void applying.run(leaving === 'all' ? leaving : [...leaving])
  return (
    <View className="import-actions">
      <ProblemNotice problem={applying.problem} />
      {isNothing && <Notice kind="plain" text="和学校现有的一样，没有要写入的内容。" />}
      {isAsking && !isSure && (
        <Confirm
          id="confirm-file"
          sentence={doubt}
          yes="没有选错，继续"
          no="再看看"
          isBusy={false}
          onConfirm={() => setSure(true)}
          onCancel={() => ask(false)}
        />
      )}
      {isAsking && isSure && (
        <Confirm
          id="confirm-apply"
          kind="main"
          sentence={sentenceOf(preview, leaving)}
          yes="写入"
          no="再看看"
          isBusy={applying.isBusy}
          onConfirm={apply}
          onCancel={() => ask(false)}
        />
      )}
      {!isAsking && !isNothing && <Button id="apply" text="确认导入" onClick={() => ask(true)} />}
      {!isAsking && <Button id="drop" kind="quiet" text="不导入了" onClick={drop} />}
    </View>
  )
}

function Ready({
  preview,
  ...rest
}: Omit<PreviewProps, 'current' | 'bringAgain'> & { preview: PreviewView }) {
  const [leaving, mark] = useState<Leaving>([])
  const pages = useSteps(preview)
  const { isNew, changed } = preview.counts
  return (
    <>
      <Panel title={preview.title} aside={`共 ${preview.rows} 行`}>
        <View className="import-soft import-name">{preview.file}</View>
        <Counts counts={preview.counts} />
        <View>现在还没有写入，看过以后再确认。</View>
        {preview.doubt !== '' && <Notice kind="problem" text={preview.doubt} />}
        {preview.notes.map((note) => (
          <View key={note} className="import-soft">
            {note}
          </View>
        ))}
      </Panel>
      <ChangedRows count={changed} pages={pages} />
      <Gone preview={preview} leaving={leaving} mark={mark} />
      <Doing preview={preview} leaving={leaving} {...rest} />
      <NewRows count={isNew} pages={pages} />
    </>
  )
}

/** Whether classes of the table are missing in the school: they are made on another page. */
const isOfClasses = ({ faults }: PreviewView): boolean => faults.some(({ cure }) => isUnknownClass(cure))

function Faulty({
  preview,
  bringAgain,
  drop,
}: Omit<PreviewProps, 'current' | 'applying'> & { preview: PreviewView }) {
  const text = `${preview.faultyRows} 行要改，其余 ${preview.rows - preview.faultyRows} 行没有问题。请在表里改好，再选一次；现在什么都没有写入。`
  return (
    <>
      <Panel title={preview.title} aside={`共 ${preview.rows} 行`}>
        <View className="import-soft import-name">{preview.file}</View>
        <View className="import-told">
          <Notice kind="problem" text={text} />
        </View>
        <View className="import-actions">
          <Button id="again" text="改好了，重新选择" onClick={bringAgain} />
          {isOfClasses(preview) && (
            <Button id="classes" kind="quiet" text="去建班" onClick={() => goTo('classes')} />
          )}
          <Button id="drop" kind="quiet" text="不导入了" onClick={drop} />
        </View>
      </Panel>
      <Faults preview={preview} />
    </>
  )
}

export function Preview({ current, ...rest }: PreviewProps) {
  const answer = useAnswer('files', 'preview', { import: current.import })
  return (
    <Answered answer={answer}>
      {(preview) =>
        preview.state === 'faulty' ? (
          <Faulty preview={preview} {...rest} />
        ) : (
          <Ready preview={preview} {...rest} />
        )
      }
    </Answered>
  )
}
