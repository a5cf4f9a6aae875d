import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from './button'

interface CopyButtonProps {
  id: string
  /** "链接" */
  what: string
  data: string
  kind?: 'main' | 'quiet'
}

const words = {
  not: (what: string) => `复制${what}`,
  done: (what: string) => `${what}已复制`,
  failed: (what: string) => `没有复制成，请选中${what}来复制`,
}

/** Puts a text where it can be pasted from, and says whether that was done. */
export function CopyButton({ id, what, data, kind = 'main' }: CopyButtonProps) {
  const [state, set] = useState<keyof typeof words>('not')
  const copy = () =>
    void Taro.setClipboardData({ data }).then(
      () => set('done'),
      () => set('failed'),
    )
  return <Button id={id} kind={kind} text={words[state](what)} onClick={copy} />
}
