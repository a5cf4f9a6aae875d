/**
 * What a screen reads: the answer of an action. What was read last is shown at once, be it from an earlier day; it is
 * asked anew when the screen is seen again, when the network is back, and when something went out in the meantime.
 */
import { useDidShow } from '@tarojs/taro'
import { useEffect, useMemo, useRef, useState } from 'react'
import useSWR from 'swr'
import type { Door } from '../../shared/doors'
import { type Problem, problems, Refusal } from '../../shared/problems'
import { CallRefused, type Functions, type InputOf, type OutputOf } from '../call'
import { asIfSent } from '../outbox/as-if-sent'
import { useOutbox } from '../outbox/use-outbox'
import type { ReadAt } from '../kept-answers'
import { type Asked, isReadNow, keptOf, read } from './read'

export interface AnswerOf<Data> {
  data: Data | undefined
  /** Why there is no newer answer; what is there stays readable. */
  problem: Problem | undefined
  isLoading: boolean
  /** When what is shown was read, where it may not stand any more. */
  readAt?: ReadAt
  refresh(): void
}

/** A page is shown for the first time within this of being made. */
const firstShowMilliseconds = 500

const isUnread = ({ code }: Problem) => ['offline', 'unanswered', 'busy', 'broken', 'unread'].includes(code)

const busyWords = '系统正忙，请稍后再试'

const problemOf = (error: unknown): Problem | undefined => {
  if (error === undefined) return undefined
  const { problem } = error instanceof CallRefused ? error : new Refusal('unread')
  // Their sentences are about saving, and nothing was to be saved.
  if (problem.code === 'busy') return { ...problem, message: busyWords }
  return isUnread(problem) ? { ...problem, message: problems.unread } : problem
}

const isRefused = (problem: Problem | undefined) => problem !== undefined && !isUnread(problem)

/** What was kept of it when the screen was opened. */
function useKept(asked: Asked | null) {
  const key = JSON.stringify(asked)
  const look = () => ({ key, kept: asked === null || isReadNow(asked) ? undefined : keptOf(asked) })
  const [seen, see] = useState(look)
  if (seen.key === key) return seen.kept
  const now = look()
  see(now)
  return now.kept
}

/** Asks again when the page is seen again. */
function useAskingAgain(ask: () => void): void {
  const wasSeen = useRef(false)
  // What comes into a page that is there already, such as another home, has no show of its own to wait for.
  useEffect(() => {
    const seen = setTimeout(() => (wasSeen.current = true), firstShowMilliseconds)
    return () => clearTimeout(seen)
  }, [])
  useDidShow(() => {
    if (wasSeen.current) ask()
    wasSeen.current = true
  })
}

/**
 * The answer of an action; `input` null asks nothing yet. `isKeptEnough`: a page that is opened from another with the
 * same answer does not ask for it again.
 */
export function useAnswer<Name extends Door, Of extends keyof Functions[Name] & string>(
  name: Name,
  action: Of,
  input: InputOf<Functions[Name][Of]> | null,
  isKeptEnough = false,
): AnswerOf<OutputOf<Functions[Name][Of]>> {
  type Data = OutputOf<Functions[Name][Of]>
  const asked = input === null ? null : ([name, action, input] as const)
  const kept = useKept(asked)
  const ask = () => read([name, action, input as InputOf<Functions[Name][Of]>])
  // Calls are repeated in cloud.ts, and screens are seen again, not focused.
  const rules = {
    ...{ revalidateOnFocus: false, revalidateOnReconnect: false, shouldRetryOnError: false },
    revalidateIfStale: !isKeptEnough || asked === null || !isReadNow(asked),
    fallbackData: kept?.data as Data,
  }
  const { data, error, isLoading, mutate } = useSWR<Data, unknown>(asked, ask, rules)
  const refresh = () => void mutate()
  useAskingAgain(refresh)
  const problem = problemOf(error)
  const { waiting } = useOutbox()
  const shown = useMemo(() => asIfSent(`${name}.${action}`, data, waiting), [name, action, data, waiting])
  const isOld = asked !== null && (!isReadNow(asked) || problem !== undefined)
  const readAt = isOld && data !== undefined ? (kept ?? keptOf(asked)) : undefined
  return {
    ...{ data: isRefused(problem) ? undefined : shown, problem, isLoading, refresh },
    ...(readAt && { readAt }),
  }
}
