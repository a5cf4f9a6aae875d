/** How a school's requirements stand, in shapes and words. */
import type { PastStatus } from '../../shared/requirements/snapshot'
import { brokenWords, statusWords } from '../../shared/requirements/words'
import { dayAndClock } from '../words'

export const standing = (status: PastStatus) => (status === 'broken' ? brokenWords : statusWords[status])

/** "10月14日 19:05 汇总", or that nothing is known. */
export const foldedWords = (at: string): string => (at === '' ? '还没有汇总' : `${dayAndClock(at)} 汇总`)
