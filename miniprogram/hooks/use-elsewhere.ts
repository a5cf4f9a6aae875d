/** Whoever types a code on a page that it is not for is led to the one that it is: of its school, its place or its district. */
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { CodePlace } from '../../shared/views/office'
import { enterSchool, school } from '../schools'
import { useAnswer } from './use-answer'

type Kind = CodePlace['kind']

const pages: Readonly<Record<Kind, string>> = {
  founding: '/office/found/index',
  class: '/pages/join/index',
  district: '/district/enter/index',
}

function go({ kind, school: of }: CodePlace, code: string, own: Kind): void {
  const isOther = kind === 'class' && of !== school()
  // What this page knows already it has been told, and would be told again.
  if (kind === own && !isOther) return
  const url = `${pages[kind]}?code=${encodeURIComponent(code)}`
  if (!isOther) return void Taro.redirectTo({ url })
  enterSchool(of)
  // What the page has read so far is of the school that was left.
  void Taro.reLaunch({ url })
}

/**
 * Leads a code away that is unknown to the page of a kind, and says whether it leads nowhere at all, as far as is known, and
 * what is told of that beside.
 */
export function useElsewhere(
  code: string,
  isUnknownHere: boolean,
  own: Kind,
): { isNowhere: boolean; told: string } {
  const { data, problem } = useAnswer('office', 'find', isUnknownHere ? { code } : null)
  useEffect(() => {
    if (data) go(data, code, own)
  }, [data, code, own])
  const isTooMany = problem?.code === 'too_many'
  return { isNowhere: problem !== undefined, told: isTooMany ? problem.message : '' }
}
