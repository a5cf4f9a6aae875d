/** The school's settings: before its first day the steps to it, and afterwards what may be changed. */
import { View } from '@tarojs/components'
import type { SetupView } from '../../../shared/views/office'
import { Answered } from '../../components/answered'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { Way } from '../../components/way'
import { useAnswer } from '../../hooks/use-answer'
import { goTo as goToSchool } from '../../school/links'
import { Line } from '../../school/parts/line'
import { goTo } from '../links'
import { NextSteps } from './next-steps'
import { Opening } from './opening'
import { Recount } from './recount'
import { type Step, steps } from './steps'
import '../office.scss'

const about = '按方便的顺序来，随时可以离开再回来。每一步都能改；启用之前什么都不计算，也只有管理员看得到。'

const helping = '添加教职工并邀请，例如副校长；有「管理员」职务的人接受后就能进来'

const checking = '全校一样：学籍号后四位、家长会上的暗号，或不核对'

const mark = (isDone: boolean) => (isDone ? '✓ 已完成' : '○ 待办')

function StepLine({ step, view }: { step: Step; view: SetupView }) {
  const isDone = step.isDone(view)
  const open = () => goTo(step.page, step.ids)
  const words = step.words(view)
  if (view.isOpen) return <Line id={step.id} title={step.title} words={words} onClick={open} />
  const aside = <View className={isDone ? 'office-done' : 'office-todo'}>{mark(isDone)}</View>
  return (
    <Line
      id={step.id}
      title={step.title}
      words={words}
      aside={aside}
      asideWords={mark(isDone)}
      onClick={open}
    />
  )
}

function Steps({ view }: { view: SetupView }) {
  const done = steps.filter((step) => step.isDone(view)).length
  const aside = view.isOpen ? {} : { aside: `完成 ${done} / ${steps.length}` }
  return (
    <Panel title={view.parts.name} {...aside}>
      <View className="lead-rows">
        {steps.map((step) => (
          <StepLine key={step.id} step={step} view={view} />
        ))}
      </View>
    </Panel>
  )
}

/** It is the whole school's, and is chosen on the page on which a class invites. */
function Joining({ classes: [first] }: { classes: SetupView['parts']['classes'] }) {
  if (first === undefined) return null
  const open = () => goToSchool('invite', { class: first.id })
  return <Way id="joining" title="家长加入时的核对" words={checking} onClick={open} />
}

export default function SetupPage() {
  const answer = useAnswer('office', 'setup', {})
  return (
    <Screen title={answer.data?.isOpen === false ? '准备学校' : '学校设置'}>
      <Answered answer={answer}>
        {(view) => (
          <>
            {!view.isOpen && <View className="office-about">{about}</View>}
            {view.recounting !== null && <Recount refresh={answer.refresh} />}
            {view.next && <NextSteps next={view.next} />}
            <Steps view={view} />
            {view.isOpen && (
              <Panel>
                <View className="ways">
                  <Way
                    id="terms"
                    title="学期和学年"
                    words="结束学期、开始下一学期、新学年"
                    onClick={() => goTo('terms')}
                  />
                  <Joining classes={view.parts.classes} />
                </View>
              </Panel>
            )}
            {!view.isOpen && (
              <Panel>
                <View className="ways">
                  <Way id="staff-list" title="请人一起准备" words={helping} onClick={() => goTo('staff')} />
                </View>
              </Panel>
            )}
            {!view.isOpen && <Opening view={view} refresh={answer.refresh} />}
          </>
        )}
      </Answered>
    </Screen>
  )
}
