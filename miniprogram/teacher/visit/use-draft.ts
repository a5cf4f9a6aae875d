import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import type { RecordValue } from '../../../shared/records/record'
import type { Form } from '../../fields/use-form'
import { forgetVisit, keepVisit } from './kept-visit'

/** Writing at every sign that is typed would hold the typing up. */
const pauseMilliseconds = 400

/** Keeps what is typed, soon and when the page is left or hidden. What is returned forgets it. */
export function useDraft(place: string, { values, isTouched }: Form): () => void {
  const unkept = useRef<RecordValue>()
  const keep = useCallback(() => {
    if (unkept.current) keepVisit(place, unkept.current)
    unkept.current = undefined
  }, [place])
  useEffect(() => {
    if (!isTouched) return undefined
    unkept.current = values
    const soon = setTimeout(keep, pauseMilliseconds)
    return () => clearTimeout(soon)
  }, [values, isTouched, keep])
  useEffect(() => keep, [keep])
  useDidHide(keep)
  return () => {
    unkept.current = undefined
    forgetVisit(place)
  }
}
