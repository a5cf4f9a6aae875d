import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ProxyPupil, ProxyView } from '../../../shared/views/teacher'
import { Panel } from '../../components/panel'
import { checkInOf } from '../links'
import { Pager } from '../parts/pager'
import { stateWords } from './common'
import '../parts/parts.scss'
import './proxy.scss'

interface PupilsProps {
  view: ProxyView
  ticked: ReadonlySet<string>
  toggle(student: string): void
}

const noConsent = '监护人没有同意，不能代录'

function Pupil({
  pupil,
  date,
  isTicked,
  toggle,
}: {
  pupil: ProxyPupil
  date: string
  isTicked: boolean
  toggle(): void
}) {
  const { student, name } = pupil
  const state = stateWords(pupil)
  return (
    <View className="proxy-pupil">
      <View
        id={`tick-${student}`}
        className="proxy-tick"
        hoverClass="is-pressed"
        ariaRole="checkbox"
        ariaLabel={`${name}，${state}`}
        ariaChecked={isTicked}
        onClick={toggle}
      >
        <View className={`proxy-box${isTicked ? ' is-ticked' : ''}`}>{isTicked ? '✓' : ''}</View>
        <View className="proxy-text">
          <View>{name}</View>
          <View className="teacher-small">{state}</View>
        </View>
      </View>
      <View
        id={`alone-${student}`}
        className="proxy-alone"
        hoverClass="is-pressed"
        ariaRole="button"
        ariaLabel={`${name}单独记`}
        onClick={() => void Taro.navigateTo({ url: checkInOf(student, date) })}
      >
        单独记
      </View>
    </View>
  )
}

const NotConsented = ({ name }: ProxyPupil) => (
  <View className="proxy-pupil is-closed">
    <View className="proxy-text">
      <View>{name}</View>
      <View className="teacher-small">{noConsent}</View>
    </View>
  </View>
)

/** As many as a phone draws with ease. */
const pupilsOnPage = 20

/** Who is logged for: those who lack something are ticked; who has not consented is told so, after the others. */
export function Pupils({ view: { pupils, date }, ticked, toggle }: PupilsProps) {
  const [from, setFrom] = useState(0)
  const may = pupils.filter(({ consent }) => consent)
  const all = [...may, ...pupils.filter(({ consent }) => !consent)]
  return (
    <Panel title="学生" aside={`已选 ${ticked.size} / ${may.length} 人`}>
      {all
        .slice(from, from + pupilsOnPage)
        .map((pupil) =>
          pupil.consent ? (
            <Pupil
              key={pupil.student}
              {...{ pupil, date, isTicked: ticked.has(pupil.student) }}
              toggle={() => toggle(pupil.student)}
            />
          ) : (
            <NotConsented key={pupil.student} {...pupil} />
          ),
        )}
      <Pager {...{ what: '学生', unit: '人', from, size: pupilsOnPage, of: all.length, go: setFrom }} />
    </Panel>
  )
}
