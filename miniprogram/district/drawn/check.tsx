import { View } from '@tarojs/components'
import type { DrawView } from '../../../shared/views/district-draw'
import { Panel } from '../../components/panel'

const steps = [
  '给名单上的每所学校写三行：种子、「学校」两个字、校名；行与行之间一个换行，末尾没有换行，用 UTF-8 编码。',
  '算出这三行的 SHA-256，得到 64 位十六进制数。',
  '按这个数从小到大排，排在前面的就是抽中的学校。',
  '检查人员同样排，第二行写「检查人员」；按次序派到各校，派完一轮再从头派。',
  '要抽班的，四行：种子、「班级」、校名、「第几个班」，按学校自己的班级次序数。',
]

/** How anybody can draw again by hand, with an example that must come out. */
export function Check({ view: { lines } }: { view: DrawView }) {
  return (
    <Panel title="怎样验证">
      {steps.map((step, index) => (
        <View key={index} className="drawn-step">{`${index + 1}. ${step}`}</View>
      ))}
      <View className="drawn-step">在电脑的命令行里可以这样算（\n 是换行），得到的数应与下面一样：</View>
      {lines.map(({ line, hash }) => (
        <View key={hash} className="drawn-code">{`printf '%s\\n%s\\n%s' ${line} | sha256sum\n${hash}`}</View>
      ))}
    </Panel>
  )
}
