/** The text of now, and what may be said to it: yes, no, and where there is a consent already, later. */
import { useState } from 'react'
import type { Standing } from '../../../shared/consent/standing'
import { consentTexts } from '../../../shared/consent/texts'
import type { Problem } from '../../../shared/problems'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { isDone, saidOf } from '../../hooks/outcome'
import { useLog } from '../../hooks/use-log'
import { leave, leaveSaying } from '../../leave'
import { Told } from './told'
import { choices, leadWords } from './words'

interface AskProps {
  student: string
  name: string
  standing: Standing
  onGiven(): void
}

/** A word on the consent, to the version that is shown. */
function useWord(student: string, version: number) {
  const { isBusy, log } = useLog()
  const [problem, setProblem] = useState<Problem>()
  const say = async (given: boolean, done: (said: string) => void) => {
    const [outcome] = await log([{ record: { type: 'consent', student, given, version } }])
    if (isDone(outcome)) done(saidOf([outcome], '已记下'))
    else setProblem(outcome)
  }
  return { isBusy, problem, say }
}

export function AskConsent({ student, name, standing, onGiven }: AskProps) {
  const text = consentTexts[consentTexts.length - 1]
  const { isBusy, problem, say } = useWord(student, text?.version ?? 1)
  if (text === undefined) return null
  const { yes, no, refuses } = choices[standing]
  const lead = leadWords(standing, text)
  const refuse = () => (refuses ? void say(false, (said) => void leaveSaying(said)) : void leave())
  return (
    <>
      {lead !== '' && <Notice kind="plain" text={lead} />}
      <Told title={`${name}：先请您看一看`} text={text} />
      <ProblemNotice problem={problem} />
      {yes !== undefined && (
        <Button id="consent" text={yes} isBusy={isBusy} onClick={() => void say(true, onGiven)} />
      )}
      <Button id="refuse" kind="quiet" text={no} isDisabled={isBusy} onClick={refuse} />
    </>
  )
}
