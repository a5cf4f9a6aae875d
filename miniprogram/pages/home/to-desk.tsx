import Taro from '@tarojs/taro'
import { isAtDesk } from '../../browser/desk'
import { Panel } from '../../components/panel'
import { Way } from '../../components/way'

/** The way to signing in at a computer, on the phone. */
export function ToDesk() {
  if (process.env.TARO_ENV === 'h5' && isAtDesk()) return null
  return (
    <Panel>
      <Way
        id="desk"
        title="电脑登录"
        words="在电脑的浏览器上使用"
        onClick={() => void Taro.navigateTo({ url: '/pages/desk/index' })}
      />
    </Panel>
  )
}
