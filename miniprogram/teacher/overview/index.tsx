/** How a class stands this term: how much is known of it, and which children may need care. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CareView, ClassOverview, Share } from '../../../shared/views/teacher'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { Way } from '../../components/way'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { inviteTo, requestsOf, visitOf } from '../links'
import { ClassAnswered } from '../parts/class-answered'
import { ClassHead } from '../parts/class-page'
import '../parts/parts.scss'
import './overview.scss'

interface CoverageProps {
  title: string
  share: Share
}

/** How many of all, in words and as a bar. */
function Coverage({ title, share: { count, of } }: CoverageProps) {
  const width = of === 0 ? 0 : (100 * count) / of
  return (
    <View className="coverage">
      <View className="coverage-line">
        <View>{title}</View>
        <View className="coverage-figure">{`${count} / ${of} 人`}</View>
      </View>
      <View className="coverage-bar" ariaHidden>
        <View className="coverage-part" style={`width: ${width}%`} />
      </View>
    </View>
  )
}

function Child({ own, child: { student, name, reasons } }: { own: string; child: CareView }) {
  return (
    <View
      className="care"
      hoverClass="is-pressed"
      ariaRole="button"
      ariaLabel={`${name}，${reasons.join('，')}，看家访记录`}
      onClick={() => void Taro.navigateTo({ url: visitOf(own, student) })}
    >
      <View className="care-text">
        <View className="care-name">{name}</View>
        {reasons.map((reason) => (
          <View key={reason} className="care-reason">
            {reason}
          </View>
        ))}
      </View>
      <View className="teacher-row-way" ariaHidden>
        ›
      </View>
    </View>
  )
}

const Guardians = ({ own }: { own: string }) => (
  <Panel title="家长">
    <Way
      id="invite"
      title="邀请家长加入"
      words="把邀请转到班级群"
      onClick={() => void Taro.navigateTo({ url: inviteTo(own) })}
    />
    <Way
      id="requests"
      title="加入申请"
      words="认识的家长，帮学校核对一下"
      onClick={() => void Taro.navigateTo({ url: requestsOf(own) })}
    />
  </Panel>
)

const none = '按现有记录，没有需要特别关心的孩子。记录不够的孩子不在此列。'

function Overview({ class: own, name, least, sleep, homework, visits, care }: ClassOverview) {
  return (
    <>
      <ClassHead name={name} aside="本学期上学日的记录；家访按本学年" />
      {sleep.of === 0 && <Notice kind="plain" text="这个班今天没有在籍学生。" />}
      {sleep.of > 0 && (
        <>
          <Panel title="记录够不够">
            <Coverage title={`睡眠记满 ${least.sleep} 晚`} share={sleep} />
            <Coverage title={`作业时间记满 ${least.homework} 天`} share={homework} />
            <Coverage title="上门家访过" share={visits} />
          </Panel>
          <Panel title="需要关心" {...(care.length > 0 && { aside: `${care.length} 人，按名册顺序` })}>
            {care.length === 0 && <View className="teacher-rule">{none}</View>}
            {care.map((child) => (
              <Child key={child.student} own={own} child={child} />
            ))}
          </Panel>
        </>
      )}
      <Guardians own={own} />
    </>
  )
}

export default function OverviewPage() {
  const answer = useAnswer('school', 'classOverview', { class: useId('class') })
  return (
    <Screen title="班级情况">
      <ClassAnswered answer={answer}>{(view) => <Overview {...view} />}</ClassAnswered>
    </Screen>
  )
}
