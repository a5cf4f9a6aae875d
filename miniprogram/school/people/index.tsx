/** The people of the school: who asks to join, the classes in numbers, the staff with their pledges. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ClassInNumbers, PeopleView, StaffView } from '../../../shared/views/people'
import { Answered } from '../../components/answered'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { Way } from '../../components/way'
import { useAnswer } from '../../hooks/use-answer'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { Marked } from '../parts/marked'
import { PagesOf } from '../parts/pages-of'
import { classWords, signedOf, staffWords } from './words'

function ClassLine({ own }: { own: ClassInNumbers }) {
  const { withoutGuardian: without } = own
  const word = `${without} 人还没有家长加入`
  return (
    <Line
      id={`class-${own.class}`}
      title={own.name}
      words={classWords(own)}
      {...(without > 0 && { aside: <Marked status="insufficient" word={word} />, asideWords: word })}
      onClick={() => goTo('class', { class: own.class })}
    />
  )
}

function StaffLine({ one }: { one: StaffView }) {
  const { hasPledged } = one
  const word = hasPledged === true ? '承诺已签' : '承诺未签'
  const mark = <Marked status={hasPledged === true ? 'met' : 'insufficient'} word={word} />
  return <Line title={one.name} words={staffWords(one)} {...(hasPledged !== null && { aside: mark })} />
}

function Staff({ staff }: { staff: StaffView[] }) {
  const { signed, asked } = signedOf(staff)
  return (
    <Panel title="教职工" aside={`本学年师德承诺 ${signed} / ${asked} 人`}>
      <View className="lead-rows">
        <PagesOf items={staff} unit="人">
          {(one) => <StaffLine key={`${one.name} ${staffWords(one)}`} one={one} />}
        </PagesOf>
      </View>
    </Panel>
  )
}

function People({ joins, classes, staff }: PeopleView) {
  return (
    <>
      <Panel>
        <View className="ways">
          <Way
            id="joins"
            title="加入申请"
            words={joins > 0 ? `${joins} 个在等确认` : '现在没有'}
            onClick={() => goTo('joins')}
          />
          <Way
            id="staff"
            title="教职工"
            words="职务、任教班级、班主任、邀请加入"
            onClick={() => void Taro.navigateTo({ url: '/office/staff/index' })}
          />
          <Way
            id="import"
            title="导入学籍名册"
            words="也可导入教职工、课程表、体质和视力"
            onClick={() => void Taro.navigateTo({ url: '/office/import/index?kind=roster' })}
          />
        </View>
      </Panel>
      <View className="lead-columns">
        <Panel title="班级" aside={`${classes.length} 个`}>
          {classes.length === 0 && <View className="lead-note">学校还没有班级。</View>}
          <View className="lead-rows">
            <PagesOf items={classes} unit="个班">
              {(own) => <ClassLine key={own.class} own={own} />}
            </PagesOf>
          </View>
        </Panel>
        <Staff staff={staff} />
      </View>
    </>
  )
}

export default function PeoplePage() {
  const answer = useAnswer('school', 'people', {})
  return (
    <Screen title="人员" isWide>
      <Answered answer={answer}>{(view) => <People {...view} />}</Answered>
    </Screen>
  )
}
