/** A class's roster. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Presence, RosterPupil, RosterView } from '../../../shared/views/people'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { Way } from '../../components/way'
import { TextField } from '../../fields/text-field'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { goTo } from '../links'
import { Head } from '../parts/head'
import { Line } from '../parts/line'
import { PagesOf } from '../parts/pages-of'
import { called, pupilWords, rosterWords } from './words'

const titles: Record<Presence, string> = { here: '在籍学生', coming: '将要入学', left: '本学年已离校' }

/** Below so many all of them are seen at once. */
const searchedFrom = 12

function Pupils({ presence, pupils }: { presence: Presence; pupils: RosterPupil[] }) {
  const own = pupils.filter((one) => one.presence === presence)
  if (own.length === 0) return null
  return (
    <Panel title={titles[presence]} aside={`${own.length} 人`}>
      <View className="lead-rows is-grid">
        <PagesOf items={own} unit="人">
          {(one) => (
            <Line
              key={one.student}
              id={`pupil-${one.student}`}
              title={one.name}
              words={pupilWords(one)}
              onClick={() => goTo('pupil', { student: one.student })}
            />
          )}
        </PagesOf>
      </View>
    </Panel>
  )
}

function Ways({ own }: { own: string }) {
  return (
    <Panel>
      <View className="ways">
        <Way id="invite" title="邀请家长加入" onClick={() => goTo('invite', { class: own })} />
        <Way id="enrol" title="新学生入学" onClick={() => goTo('pupil', { class: own })} />
      </View>
    </Panel>
  )
}

function Roster({ class: own, name, pupils }: RosterView) {
  const [typed, type] = useState('')
  const found = called(pupils, typed)
  const search = { name: 'search', label: '按姓名查找', kind: { kind: 'text', min: 0, max: 40 } } as const
  return (
    <>
      <Head name={name} aside={rosterWords(pupils)} />
      <Ways own={own} />
      {pupils.length > searchedFrom && (
        <TextField {...search} value={typed} problem={undefined} onChange={(words) => type(String(words))} />
      )}
      {pupils.length === 0 && <Notice kind="plain" text="这个班还没有学生。" />}
      {pupils.length > 0 && found.length === 0 && <Notice kind="plain" text="名册里没有这样的姓名。" />}
      <Pupils presence="here" pupils={found} />
      <Pupils presence="coming" pupils={found} />
      <Pupils presence="left" pupils={found} />
    </>
  )
}

export default function ClassPage() {
  const answer = useAnswer('school', 'roster', { class: useId('class') })
  return (
    <Screen title="班级名册" isWide>
      <Answered answer={answer}>{(view) => <Roster key={view.class} {...view} />}</Answered>
    </Screen>
  )
}
