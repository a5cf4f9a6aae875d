import { View } from '@tarojs/components'
import { stageNames } from '../../../shared/stages'
import type { BalanceView } from '../../../shared/views/district'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Row } from '../row'

const how =
  '差异系数 = 各校比率的标准差 ÷ 全区平均，两者都按学生数加权：学生多的学校分量大。系数越小，各校越接近；全部相同为 0。'
const sources =
  '0.50 和 0.45 出自《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号），0.65 和 0.55 出自 2012 年的暂行办法（教督〔2012〕3号）。国家用它们衡量师资和办学条件；这里用同一算法看达标率，供参考。'

const verdict = { true: '● 在限度内', false: '▲ 超出限度' } as const

function Figures({ view }: { view: BalanceView }) {
  const { spread, counted, least, bounds } = view
  if (counted < least)
    return (
      <Notice
        kind="plain"
        text={`只有 ${counted} 所学校有可以比较的数字，至少 ${least} 所才计算差异系数。`}
      />
    )
  if (spread === undefined) return <Notice kind="plain" text="各校的比率都是 0，没有差异可以计算。" />
  return (
    <>
      <View className="balance-figure">{spread.coefficient}</View>
      <View>{`${counted} 所学校，按学生数平均 ${spread.mean}`}</View>
      {bounds.map(({ stage, words, isWithin }) => (
        <Row
          key={stage}
          title={`${stageNames[stage]} ${words}`}
          {...(isWithin !== undefined && { aside: verdict[`${isWithin}`] })}
        />
      ))}
    </>
  )
}

/** The coefficient with what it is measured by, or why there is none. */
export const SpreadPanel = ({ view }: { view: BalanceView }) => (
  <Panel title="差异系数">
    <Figures view={view} />
    <View className="of-words">{how}</View>
    <View className="of-words">{sources}</View>
  </Panel>
)
