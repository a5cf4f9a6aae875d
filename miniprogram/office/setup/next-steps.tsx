/** What comes after opening a school, as long as staff are awaited or classes have no head teacher. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { SetupView } from '../../../shared/views/office'
import { Panel } from '../../components/panel'
import { Way } from '../../components/way'
import { goTo } from '../links'

const open = (page: string) => () => void Taro.navigateTo({ url: `/school/${page}/index` })
const toStaff = () => goTo('staff')

const left = (count: number, words: string) => (count === 0 ? '已经做好' : words)

export const NextSteps = ({ next: { awaited, headless } }: { next: NonNullable<SetupView['next']> }) => (
  <Panel title="接下来">
    <View className="ways">
      <Way
        id="next-staff"
        title="邀请教职工"
        words={left(awaited, `还有 ${awaited} 人没有加入`)}
        onClick={toStaff}
      />
      <Way
        id="next-heads"
        title="定班主任"
        words={left(headless, `还有 ${headless} 个班没有班主任`)}
        onClick={toStaff}
      />
      <Way id="next-families" title="邀请家长" words="老师在自己的班里发邀请码" onClick={open('people')} />
      <Way id="next-timetables" title="课程表" words="用表格导入，或逐班填写" onClick={open('timetables')} />
    </View>
  </Panel>
)
