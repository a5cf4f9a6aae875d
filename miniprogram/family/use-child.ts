/** The child that a page is about, or the first where it names none, and the way to another one of the family. */
import { useState } from 'react'
import type { ChildView } from '../../shared/views/family'
import { type AnswerOf, useAnswer } from '../hooks/use-answer'
import { useAddress } from './links'
import { type Missing, missingOf } from './missing'

export interface ChildChoice {
  student: string
  /** The school's day; undefined until the home has answered. */
  today: string | undefined
  /** Where it is one's own, and not one that the school logs for. */
  child: ChildView | undefined
  /** All one's own; none where the child is not among them. */
  children: readonly ChildView[]
  choose(student: string): void
  /** The home's answer, by which the child is known where the page was opened without one. */
  home: AnswerOf<unknown>
  /** Why there is nothing to show, by what became of the page's own question. */
  missing(answer: AnswerOf<unknown>): Missing | undefined
}

export function useChild(): ChildChoice {
  const address = useAddress()
  const [chosen, choose] = useState(address.student)
  const home = useAnswer('family', 'home', {}, true)
  const children = home.data?.children ?? []
  const student = chosen === '' ? (children[0]?.student ?? '') : chosen
  const isAwaited = student === '' && home.data === undefined
  const child = children.find((one) => one.student === student)
  return {
    ...{ student, choose, child, home },
    today: home.data?.viewer.today,
    children: child ? children : [],
    missing: ({ problem }) =>
      isAwaited ? undefined : missingOf({ student, date: undefined, today: undefined, problem }),
  }
}
