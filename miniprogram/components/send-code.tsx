import { Text, View } from '@tarojs/components'
import { spoken } from '../../shared/joining'
import { linkOf } from '../join-address'
import { CopyButton } from './copy-button'
import { ShareButton } from './share-button'
import './send-code.scss'

interface SendCodeProps {
  code: string
  /** "发到班级群" */
  text: string
}

/** Sends an invitation: as a card on the phone; in a browser, where there is no chat to send it into, it is copied. */
export function SendCode({ code, text }: SendCodeProps) {
  if (process.env.TARO_ENV === 'weapp') return <ShareButton text={text} />
  const link = linkOf(code)
  return (
    <>
      <View className="send-link">
        <Text userSelect>{link}</Text>
      </View>
      <CopyButton id="copy" what="链接" data={link} />
      <CopyButton id="copy-code" what="邀请码" data={spoken(code)} kind="quiet" />
    </>
  )
}
