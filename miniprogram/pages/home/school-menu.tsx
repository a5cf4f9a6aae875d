import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { SchoolHome } from '../../../shared/views/school'
import { useLater } from '../../hooks/use-later'
import { itemWords } from './item-words'
import './school-menu.scss'

/** What else there is to see and to record, and a word on each. */
const ways: readonly (readonly [page: string, title: string, words: string, root?: string])[] = [
  ['reports', '自评报告', '定格、打印、上报'],
  ['rectifications', '整改', '责任人、期限和进展'],
  ['events', '学校活动', '升旗、实践、家长会、开放日'],
  ['incidents', '违规事件', '报告和查处'],
  ['timetables', '课程表', '与课程方案核对'],
  ['surveys', '问卷', '满意度问卷和结果'],
  ['people', '人员', '教职工、班级、学籍、加入申请'],
  ['sampling', '记录周', '请家长记录的几周'],
  ['health', '体质和视力', '每学年一次，逐班记录'],
  ['setup', '学校设置', '校历、课程方案、班级、学期', 'office'],
  ['looks', '区县查看', '督导员什么时候看过本校', 'district'],
]

interface TileProps {
  page: string
  title: string
  words: string
  root: string
}

function Tile({ page, title, words, root }: TileProps) {
  return (
    <View
      id={`school-${page}`}
      className="school-way"
      hoverClass="is-pressed"
      onClick={() => void Taro.navigateTo({ url: `/${root}/${page}/index` })}
      ariaRole="button"
    >
      <View className="school-way-title">{title}</View>
      <View className="school-way-words">{words}</View>
    </View>
  )
}

/** The ways from the school's home; drawn a moment after the card above them, which is much to draw. */
export function SchoolMenu({ items }: Pick<SchoolHome, 'items'>) {
  const isLater = useLater()
  if (!isLater) return null
  const now: Record<string, string | undefined> = { rectifications: itemWords(items) }
  return (
    <View className="school-ways">
      {ways.map(([page, title, words, root = 'school']) => (
        <Tile key={page} page={page} title={title} words={now[page] ?? words} root={root} />
      ))}
    </View>
  )
}
