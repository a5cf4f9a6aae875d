/** What a screen reads: the answer of an action, kept for the next time, asked anew when the screen is seen again. */
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import useSWR from 'swr'
import type { Door } from '../../shared/doors'
import { type Problem, Refusal } from '../../shared/problems'
import { CallRefused, type Functions, type InputOf, type OutputOf } from '../call'
import { call } from '../cloud'

export interface AnswerOf<Data> {
  data: Data | undefined
  /** Why there is no newer answer; what is there stays readable. */
  problem: Problem | undefined
  isLoading: boolean
  refresh(): void
}

/** A page is shown for the first time within this of being made. */
const firstShowMilliseconds = 500

/** Their sentences are about saving, and nothing was to be saved. */
const isUnread = ({ code }: Problem) => ['offline', 'unanswered', 'busy', 'broken'].includes(code)

const problemOf = (error: unknown): Problem | undefined => {
  if (error === undefined) return undefined
  if (!(error instanceof CallRefused)) return new Refusal('unread').problem
  return isUnread(error.problem) ? new Refusal('unread').problem : error.problem
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
  const key = input === null ? null : [name, action, input]
  const ask = () => call(name, action, input as InputOf<Functions[Name][Of]>)
  // Calls are repeated in cloud.ts, and screens are seen again, not focused.
  const rules = {
    ...{ revalidateOnFocus: false, revalidateOnReconnect: false, shouldRetryOnError: false },
    revalidateIfStale: !isKeptEnough,
  }
  const { data, error, isLoading, mutate } = useSWR<OutputOf<Functions[Name][Of]>, unknown>(key, ask, rules)
  const wasSeen = useRef(false)
  // What comes into a page that is there already, such as another home, has no show of its own to wait for.
  useEffect(() => {
    const seen = setTimeout(() => (wasSeen.current = true), firstShowMilliseconds)
    return () => clearTimeout(seen)
  }, [])
  useDidShow(() => {
    if (wasSeen.current) void mutate()
    wasSeen.current = true
  })
  return { data, problem: problemOf(error), isLoading, refresh: () => void mutate() }
}
