/** Ballots of families that have nothing in common: nothing about a family says how it answers. */
import type { Question } from '../../../shared/surveys/form'
import type { Draws } from './draws'

export const questions: readonly Question[] = [
  { id: 'load', kind: 'choice', text: '作业量怎么样', options: ['太多', '合适', '偏少'] },
  { id: 'care', kind: 'scale', text: '老师关心孩子吗' },
  { id: 'words', kind: 'text', text: '还想说的' },
]

export interface Ballot {
  rating: number
  answers: { load: number; care: number; words: string }
}

const signs =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经'
const longest = 60

/** Words of any length, never the same twice. */
function words(draws: Draws): string {
  const length = 6 + draws.below(longest)
  return Array.from({ length }, () => signs[draws.below(signs.length)]).join('')
}

export const ballotOf = (draws: Draws): Ballot => ({
  rating: 1 + draws.below(5),
  answers: { load: draws.below(3), care: 1 + draws.below(5), words: words(draws) },
})

/** A ballot as it is told from others. */
export const wholeOf = (ballot: Ballot): string => JSON.stringify(ballot)
