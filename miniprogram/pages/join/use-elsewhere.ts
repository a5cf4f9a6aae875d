/** Where a code leads that the school in use does not know: to another school, or to where one is founded. */
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { CodePlace } from '../../../shared/views/office'
import { useAnswer } from '../../hooks/use-answer'
import { enterSchool, school } from '../../schools'

function go({ kind, school: of }: CodePlace, code: string): void {
  const query = `code=${encodeURIComponent(code)}`
  if (kind === 'founding') void Taro.redirectTo({ url: `/office/found/index?${query}` })
  else if (of !== school()) {
    enterSchool(of)
    // What the page has read so far is of the school that was left.
    void Taro.reLaunch({ url: `/pages/join/index?${query}` })
  }
}

/** Whether it leads nowhere at all, as far as is known, and what is told of that beside. */
export function useElsewhere(code: string, isUnknownHere: boolean): { isNowhere: boolean; told: string } {
  const { data, problem } = useAnswer('office', 'find', isUnknownHere ? { code } : null)
  useEffect(() => {
    if (data) go(data, code)
  }, [data, code])
  const isTooMany = problem?.code === 'too_many'
  return { isNowhere: problem !== undefined, told: isTooMany ? problem.message : '' }
}
