/** Saving the parts of a check-in: all in one call, and each told what became of it. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import { isDone, type Outcome, saidOf } from '../../hooks/outcome'
import { problemsBefore, useLog } from '../../hooks/use-log'
import { missingClocks, type Sending, sendingsOf, type Whose } from '../evening'
import { leaveSaying } from '../../leave'
import type { Part } from './use-part'

/** The problem of all of them at once, such as a call that did not come through. */
function sharedProblem([first, ...others]: readonly Outcome[]): Outcome {
  if (first === undefined || first.field !== null) return undefined
  return others.every((other) => other?.message === first.message) ? first : undefined
}

const say = (title: string) => void Taro.showToast({ title, icon: 'none' })
/** So far from the top that the bar of the browser build does not lie on it. */
const offsetTop = -64
const scrollTo = ({ measure }: Part) =>
  void Taro.pageScrollTo({ selector: `#part-${measure}`, offsetTop, duration: 200 })

export interface Saving {
  isBusy: boolean
  /** What concerns none of the parts alone. */
  problem: Problem | undefined
  /** It was asked to save, and there is nothing to. */
  isIdle: boolean
  save(): Promise<void>
  withdraw(part: Part): Promise<void>
}

/** `onRecorded` is called where some was recorded and the screen stays. */
export function useSave(parts: readonly Part[], whose: Whose, onRecorded: () => void): Saving {
  const { isBusy, log } = useLog()
  const [problem, setProblem] = useState<Problem>()
  const [wasIdle, setIdle] = useState(false)
  const sendings = sendingsOf(parts, whose)
  const partOf = ({ measure }: Sending) => parts.find((part) => part.measure === measure) as Part

  /** What is wrong with each of them. */
  const showEach = (problems: readonly (readonly Problem[])[]) => {
    sendings.forEach((sending, index) => partOf(sending).form.show(...(problems[index] ?? [])))
    const refused = sendings.find((_, index) => problems[index]?.length)
    if (refused !== undefined) scrollTo(partOf(refused))
  }
  const show = (all: readonly Outcome[]) => {
    const outcomes = all.map((outcome) => (isDone(outcome) ? undefined : outcome))
    const shared = sharedProblem(outcomes)
    setProblem(shared)
    showEach(outcomes.map((outcome) => (shared || !outcome ? [] : [outcome])))
  }
  const settle = (outcomes: readonly Outcome[]) => {
    const done = sendings.filter((_, index) => isDone(outcomes[index]))
    done.map(partOf).forEach((part) => part.settle(part.values))
    if (done.length === sendings.length) void leaveSaying(saidOf(outcomes, '已保存'))
    else if (done.length > 0) onRecorded()
  }
  const send = async () => {
    const outcomes = await log(sendings.map(({ record, prefilled = false }) => ({ record, prefilled })))
    show(outcomes)
    settle(outcomes)
  }
  const save = async () => {
    setIdle(sendings.length === 0)
    // Nothing is sent while one of them is wrong in itself.
    const before = sendings.map((one) => [...missingClocks(partOf(one)), ...problemsBefore(one)])
    setProblem(undefined)
    if (before.flat().length > 0) showEach(before)
    else if (sendings.length > 0) await send()
  }
  const withdraw = async (part: Part) => {
    const [outcome] = await log([{ record: { type: 'withdraw', of: part.measure, ...whose } }])
    part.form.show(isDone(outcome) ? undefined : outcome)
    if (!isDone(outcome)) return
    part.settle(undefined)
    say(saidOf([outcome], '已撤回'))
    onRecorded()
  }
  return { isBusy, problem, isIdle: wasIdle && sendings.length === 0, save, withdraw }
}
