import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../components/button'
import './invite.scss'
import { linkOf } from '../../join-address'

/** The same in the browser, where there is no chat to send it into. */
export function CopyLink({ code }: { code: string }) {
  const [isCopied, setCopied] = useState(false)
  const link = linkOf(code)
  const copy = () =>
    void Taro.setClipboardData({ data: link }).then(
      () => setCopied(true),
      () => undefined,
    )
  return (
    <>
      <View className="invite-link">
        <Text userSelect>{link}</Text>
      </View>
      <Button id="copy" text={isCopied ? '链接已复制' : '复制链接'} onClick={copy} />
    </>
  )
}
