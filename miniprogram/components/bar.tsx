import { View } from '@tarojs/components'
import { isAtDesk, leaveDesk } from '../browser/desk'
import { leave } from '../leave'
import './bar.scss'

/** The title of a page in the browser, where the platform draws none, and the way back. */
export function Bar({ title, hasBack }: { title: string; hasBack: boolean }) {
  return (
    <View className="bar">
      {hasBack && (
        <View
          className="bar-back"
          hoverClass="is-pressed"
          onClick={() => void leave()}
          ariaRole="button"
          ariaLabel="返回"
        >
          ‹
        </View>
      )}
      <View className="bar-title">{title}</View>
      {!hasBack && isAtDesk() && (
        <View
          id="leave-desk"
          className="bar-leave"
          hoverClass="is-pressed"
          onClick={() => void leaveDesk()}
          ariaRole="button"
        >
          退出登录
        </View>
      )}
    </View>
  )
}
