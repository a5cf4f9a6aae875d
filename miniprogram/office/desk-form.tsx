/** What the forms of the desk share: the settings they begin with, the problem and the button, and the way back. */
import { View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import type { Parts, SetupView } from '../../shared/views/office'
import { Answered } from '../components/answered'
import { Button } from '../components/button'
import { ProblemNotice } from '../components/notice'
import { Screen } from '../components/screen'
import { useAnswer } from '../hooks/use-answer'
import { leaveSaying } from '../leave'
import { useDesk } from './use-desk'
import './office.scss'

interface DeskPageProps {
  title: string
  children: (view: SetupView) => ReactNode
}

/**
 * A page over the school's settings. What was kept of them is shown first: where they are others by now, the form is
 * begun anew, and does not put the older ones back.
 */
export function DeskPage({ title, children }: DeskPageProps) {
  const answer = useAnswer('office', 'setup', {})
  return (
    <Screen title={title}>
      <Answered answer={answer}>
        {(view) => <Fragment key={JSON.stringify(view.parts)}>{children(view)}</Fragment>}
      </Answered>
    </Screen>
  )
}

interface SaveProps {
  /** The parts as they would be, or undefined where something typed is wrong. */
  parts: Partial<Parts> | undefined
  /** What is wrong, in a sentence. */
  wrong?: string | undefined
}

/** Decides on some parts of the settings, and goes back. */
export function SaveParts({ parts, wrong }: SaveProps) {
  const { isBusy, problem, send } = useDesk('change')
  const save = async () => {
    if (parts !== undefined && (await send({ parts }))) await leaveSaying('已保存')
  }
  return (
    <View className="office-actions">
      {wrong !== undefined && (
        <View className="field-problem" ariaRole="alert">
          {wrong}
        </View>
      )}
      <ProblemNotice problem={problem} />
      <Button
        id="save"
        text="保存"
        isBusy={isBusy}
        isDisabled={parts === undefined || wrong !== undefined}
        onClick={() => void save()}
      />
    </View>
  )
}
