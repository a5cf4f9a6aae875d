/** What is kept about a child and why, who sees it, and the consent: in force, to be withdrawn, or to be given. */
import { View } from '@tarojs/components'
import type { MineView } from '../../../shared/views/child'
import type { ChildView } from '../../../shared/views/family'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { Way } from '../../components/way'
import { useAnswer } from '../../hooks/use-answer'
import { ChildPage } from '../child-page'
import { checkInOf, consentOf, exportOf, goTo, historyOf, readsOf, remindersPage, visitsOf } from '../links'
import { useChild } from '../use-child'
import { Withdrawal } from '../week/withdrawal'
import { Erasure } from './erasure'
import { Kinds } from './kinds'
import { Leaving } from './leaving'
import { Periods } from './periods'
import { consentWords, versionWords } from './words'
import './mine.scss'

const byConsent = '同意才记，由您填；请学校代录的，由代录的老师填。撤回同意时全部删除，不能恢复。'
const byDuty = '学校按规定要有的记录，不因同意与否而变。'
const whatFor = '睡眠、作业时间和阅读，同意后才记录。同意或不同意，都不影响孩子在学校的任何事。'

interface MineProps {
  view: MineView
  refresh(): void
  child: ChildView | undefined
}

function ConsentPanel({ view: { consent, student, name }, child }: Omit<MineProps, 'refresh'>) {
  const canGive = !consent.given && child?.days.at(-1)?.isOpen === true
  return (
    <Panel title="对记录的同意" aside={consent.given ? '✓ 有效' : '没有同意'}>
      <View className="mine-consent">
        <View>{consentWords(consent)}</View>
        {consent.version !== null && <View>{versionWords(consent)}</View>}
        <View className="kept-kind-words">{whatFor}</View>
        {canGive && <Button id="give" text="看说明，再决定" onClick={() => goTo(checkInOf(student))} />}
        {consent.given && child !== undefined && (
          <Button id="to-consent" kind="quiet" text="看现在的说明" onClick={() => goTo(consentOf(student))} />
        )}
        {consent.given && <Withdrawal student={student} name={name} />}
      </View>
    </Panel>
  )
}

function Ways({ student }: { student: string }) {
  return (
    <Panel>
      <View className="ways">
        <Way
          id="to-history"
          title="历史记录"
          words="每一条是谁在什么时候记的"
          onClick={() => goTo(historyOf(student))}
        />
        <Way
          id="to-reads"
          title="谁看过"
          words="老师和学校什么时候看过孩子的记录"
          onClick={() => goTo(readsOf(student))}
        />
        <Way
          id="to-export"
          title="导出"
          words="孩子全部数据的副本，可以存下来"
          onClick={() => goTo(exportOf(student))}
        />
        <Way
          id="to-visits"
          title="家访"
          words="老师的家访记录，您来确认"
          onClick={() => goTo(visitsOf(student))}
        />
        <Way
          id="to-reminders"
          title="提醒"
          words="要不要提醒，几点提醒"
          onClick={() => goTo(remindersPage)}
        />
      </View>
    </Panel>
  )
}

function Mine({ view, child, refresh }: MineProps) {
  return (
    <>
      <ConsentPanel view={view} child={child} />
      <Ways student={view.student} />
      <Kinds title="同意后才记的" about={byConsent} kinds={view.byConsent} consent={view.consent} />
      <Kinds title="学校记的" about={byDuty} kinds={view.byDuty} consent={view.consent} />
      <Periods kept={view.kept} />
      <Erasure view={view} refresh={refresh} />
      <Leaving student={view.student} name={view.name} />
    </>
  )
}

export default function MinePage() {
  const choice = useChild()
  const { student, child } = choice
  const answer = useAnswer('family', 'mine', student === '' ? null : { student })
  return (
    <ChildPage title="孩子的数据" choice={choice} answer={answer}>
      {(view) => <Mine view={view} child={child} refresh={answer.refresh} />}
    </ChildPage>
  )
}
