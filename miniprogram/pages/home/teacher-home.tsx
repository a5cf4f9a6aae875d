import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { TeacherHome as TeacherHomeView } from '../../../shared/views/teacher'
import type { Home } from '../../../shared/views/viewer'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { RoleSwitch } from '../../components/role-switch'
import { useAnswer } from '../../hooks/use-answer'
import { TeacherClass } from './teacher-class'
import { goTo, TeacherRow } from './teacher-row'
import { itemWords } from './item-words'
import { followUpWords, itemState, pledgeWords } from './teacher-rows'

const toRectifications = () => void Taro.navigateTo({ url: '/school/rectifications/index' })

const noClass = '您现在没有任教的班级。开学或换班时由学校管理员安排，安排后这里就会出现。'
const restDay = '今天不是教学日，不要求记录；需要时仍可以记录。'

interface HomeProps {
  go(home: Home): void
}

/** With more classes than these, each takes less room. */
const mostAtLength = 2

/** What is one's own and not of one class. */
function Own({ classes, pledge, items }: Pick<TeacherHomeView, 'classes' | 'pledge' | 'items'>) {
  const isFollowed = classes.every(({ tasks }) => tasks === 0)
  return (
    <Panel>
      <View className="teacher-tasks">
        <TeacherRow
          {...{ id: 'tasks', title: '家访跟进', state: isFollowed ? 'done' : 'open', go: goTo('tasks') }}
          words={followUpWords(classes)}
        />
        <TeacherRow
          {...{
            id: 'pledge',
            title: '师德承诺',
            state: pledge.signedOn === null ? 'open' : 'done',
            go: goTo('pledge'),
          }}
          words={pledgeWords(pledge)}
        />
        <TeacherRow
          {...{ id: 'rectifications', title: '我负责的整改', state: itemState(items), go: toRectifications }}
          words={itemWords(items) ?? '没有要整改的'}
        />
      </View>
    </Panel>
  )
}

function Classes({ viewer, classes, pledge, items, go }: TeacherHomeView & HomeProps) {
  return (
    <>
      <RoleSwitch viewer={viewer} current="teacher" go={go} />
      {classes.length === 0 && <Notice kind="plain" text={noClass} />}
      {classes.length > 0 && !viewer.isSchoolDay && <Notice kind="plain" text={restDay} />}
      {classes.map((own) => (
        <TeacherClass
          key={own.class}
          own={own}
          isHead={viewer.headOf?.includes(own.name) ?? false}
          isCompact={classes.length > mostAtLength}
        />
      ))}
      {classes.length > 0 && <Own {...{ classes, pledge, items }} />}
    </>
  )
}

export function TeacherHome({ go }: HomeProps) {
  const answer = useAnswer('school', 'today', {})
  // Who teaches no class any more is refused, and has no switch to leave by.
  if (answer.problem?.code === 'forbidden')
    return <Notice kind="plain" text={noClass} action={{ text: '去家长首页', onClick: () => go('family') }} />
  return <Answered answer={answer}>{(home) => <Classes {...home} go={go} />}</Answered>
}
