/**
 * Codes cannot be tried out: an account has a number of tries a day, and a burst gets no more. The account stands there as
 * a keyed digest: nobody learns from it who tried. A night forgets them (keeping/sweep.ts).
 */
import { mostWrong as mostWrongAtDesks } from '../../shared/desk'
import { mostLooks } from '../../shared/joining'
import { joinKey } from '../../shared/keys'
import { Refusal } from '../../shared/problems'
import { markOf } from './chain'
import type { Request } from './serve'
import { anywhere, countUpTo, readTries, type TriesPlace } from './store/tries'

interface Limit {
  /** Whether every try counts, or what was wrong alone. */
  counter: 'looks' | 'wrong'
  most: number
  /** Codes that name their own place count together, whatever school a phone says that it is at. */
  isAnywhere?: true
  /** Counted apart from the other codes of the place. */
  apart?: string
  field?: string
  cure: string
}

/** Every kind of code that a person may type. */
export const limits = {
  /** Of a school's classes and staff. */
  invitation: {
    ...{ counter: 'looks', most: mostLooks },
    cure: '今天查看邀请码的次数已满，请明天再试，或请老师直接发邀请给您',
  },
  /** Of a place for a school, of a supervisor, or of a school that the phone does not know yet. */
  place: {
    ...{ counter: 'looks', most: mostLooks, isAnywhere: true },
    cure: '今天试过的编码太多了，请明天再试，或请对方重新发一次',
  },
  /** Of a computer that asks to be signed in. */
  desk: {
    ...{ counter: 'wrong', most: mostWrongAtDesks, apart: 'desk', field: 'code' },
    cure: '今天输错的登录码太多，请明天再试，或在手机上使用',
  },
} as const satisfies Record<string, Limit>

/** Where the caller's tries of today are counted. */
export function placeOf({ school, caller, today }: Request, { isAnywhere, apart }: Limit): TriesPlace {
  const place = isAnywhere ? anywhere : school
  const mark = markOf('tries', [place, today, caller])
  return { _id: joinKey(place, today, ...(apart ? [apart] : []), mark), school: place, until: today }
}

export const tooMany = ({ cure, field = '' }: Limit): Refusal =>
  new Refusal('too_many', field === '' ? null : field, { cure })

/** Counts one more try of whoever is calling, or refuses it. Two calls, the first of a day too. */
export async function countTry(request: Request, kind: keyof typeof limits): Promise<void> {
  const limit: Limit = limits[kind]
  const place = placeOf(request, limit)
  const isFirst = (await readTries([place._id])).length === 0
  if (!(await countUpTo({ ...place, isFirst }, limit.counter, limit.most))) throw tooMany(limit)
}
