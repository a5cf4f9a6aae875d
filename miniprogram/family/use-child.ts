/** The child that a page is about, and the way to another one of the family. */
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
  /** Why there is nothing to show, by what became of the page's own question. */
  missing(answer: AnswerOf<unknown>): Missing | undefined
}

export function useChild(): ChildChoice {
  const address = useAddress()
  const [student, choose] = useState(address.student)
  const home = useAnswer('family', 'home', {}, true)
  const children = home.data?.children ?? []
  const child = children.find((one) => one.student === student)
  return {
    ...{ student, choose, child },
    today: home.data?.viewer.today,
    children: child ? children : [],
    missing: ({ problem }) => missingOf({ student, date: undefined, today: undefined, problem }),
  }
}
