import { View } from '@tarojs/components'
import { QrPicture } from '../../components/qr-picture'
import './invite.scss'
import { linkOf } from '../../join-address'

const about = '打印贴在教室，或投在家长会的屏幕上；截屏就能存成图片。家长在小程序的「加入班级」里扫。'

/** The invitation to be scanned from a wall. */
export function QrPanel({ code }: { code: string }) {
  return (
    <View className="invite-qr">
      <QrPicture className="invite-qr-picture" text={linkOf(code)} label="邀请的二维码" />
      <View className="lead-note">{about}</View>
    </View>
  )
}
