/** One child's tonight on the family's home: what today has, and the one thing to do. */
import { View } from '@tarojs/components'
import type { Standing } from '../../../shared/consent/standing'
import type { ChildView, DayView } from '../../../shared/views/family'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { standingIn } from '../../family/consent/words'
import { checkInOf, consentOf, goTo } from '../../family/links'
import { loggedShare, toldOf } from '../../family/told'
import { aboutOf } from '../../outbox/entry'
import { useOutbox } from '../../outbox/use-outbox'

interface FamilyChildProps {
  child: ChildView
  today: string
  /** Whether the school asks this week. */
  isAsked: boolean
}

const unlogged = { asked: '今天还没有记。', unasked: '本周不用记；想记也可以。' }

/** What today has, and what it has not. */
function Today({ day, isAsked }: { day: DayView; isAsked: boolean }) {
  if (loggedShare(day) === 'none')
    return <View className="child-words">{unlogged[isAsked ? 'asked' : 'unasked']}</View>
  return (
    <View className="child-today">
      {toldOf(day).map(({ measure, name, words }) => (
        <View key={measure} className={`child-row${words === undefined ? ' is-missing' : ''}`}>
          <View className="child-mark" ariaHidden>
            {words === undefined ? '○' : '✓'}
          </View>
          <View className="child-what">{name}</View>
          <View className="child-value">{words ?? '还没记'}</View>
        </View>
      ))}
    </View>
  )
}

const buttonTexts = { none: '记今晚', some: '接着记', all: '改今天的' }

/** What was written of today and is still on the phone. */
function Unsent({ student, date }: { student: string; date: string }) {
  const { waiting } = useOutbox()
  const own = waiting.map(aboutOf).filter((about) => about.whose === student && about.date === date)
  if (own.length === 0) return null
  return <View className="child-words">{`今晚 ${own.length} 条已存在手机上，待提交。`}</View>
}

function Tonight({ child, day, isAsked }: { child: ChildView; day: DayView; isAsked: boolean }) {
  const { student, proxy } = child
  const share = loggedShare(day)
  const isQuiet = proxy || share === 'all' || !isAsked
  return (
    <>
      {proxy && <View className="child-words">由学校代为记录。您也可以自己记，以您记的为准。</View>}
      <Today day={day} isAsked={isAsked} />
      <Unsent student={student} date={day.date} />
      <Button
        id={`tonight-${student}`}
        text={buttonTexts[share]}
        kind={isQuiet ? 'quiet' : 'main'}
        onClick={() => goTo(checkInOf(student))}
      />
    </>
  )
}

/** What is said to those who have not consented, or not to what is recorded now. */
const asks = {
  none: '睡眠、作业时间和阅读要您同意后才记录，用来看孩子睡得够不够、作业多不多。可以不同意，也可以以后再撤回。',
  refused: '没有同意记录，所以什么也不记。孩子在学校的一切照常，家访、问卷也照常。想法变了，随时可以改。',
  lapsed: '关于记录的说明更新了，要您再同意一次才继续记。已记的都在。',
}
const askButtons = { none: '看说明，再决定', refused: '再看看说明', lapsed: '看看改了什么' }

function AskConsent({ student, standing }: { student: string; standing: keyof typeof asks }) {
  return (
    <>
      <View className="child-words">{asks[standing]}</View>
      <Button
        id={`consent-${student}`}
        text={askButtons[standing]}
        kind={standing === 'refused' ? 'quiet' : 'main'}
        onClick={() => goTo(standing === 'none' ? checkInOf(student) : consentOf(student))}
      />
    </>
  )
}

/** A newer text, by which what was agreed to goes on. */
function NewerText({ student }: { student: string }) {
  const read = { text: '看看改了什么', onClick: () => goTo(consentOf(student)) }
  return <Notice kind="plain" text="关于记录的说明有了新的一版。原来的同意仍然有效。" action={read} />
}

const isToAsk = (standing: Standing): standing is keyof typeof asks => Object.hasOwn(asks, standing)

/** Not on roll today: before the first day, or after the last. */
function Away({ child }: { child: ChildView }) {
  const canCorrect = child.days.some(({ isOpen }) => isOpen)
  const after = canCorrect
    ? '之前几天的记录还可以补记和更正，在下面「看一周」里。'
    : '入学那天起，就可以在这里记录。'
  return <View className="child-words">{`今天不在本校学籍，今天不用记。${after}`}</View>
}

export function FamilyChild({ child, today, isAsked }: FamilyChildProps) {
  const { student, name, days } = child
  const standing = standingIn(child)
  const day = days.find(({ date }) => date === today)
  const isOpen = day?.isOpen === true
  return (
    <Panel title={name} aside={child.class}>
      <View className="child">
        {!isOpen && <Away child={child} />}
        {isOpen && isToAsk(standing) && <AskConsent {...{ student, standing }} />}
        {isOpen && !isToAsk(standing) && <Tonight child={child} day={day} isAsked={isAsked} />}
        {isOpen && standing === 'newer' && <NewerText student={student} />}
      </View>
    </Panel>
  )
}
