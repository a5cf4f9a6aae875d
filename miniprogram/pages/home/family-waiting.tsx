/** What waits for the family: surveys to be answered, and home visits of which it is asked whether they took place. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FamilyHome, FamilyVisit, WaitingSurvey } from '../../../shared/views/family'
import { Panel } from '../../components/panel'
import { Way } from '../../components/way'
import { goTo, surveyOf, visitsOf } from '../../family/links'
import { VisitCard } from '../../family/visit-card'
import { shortDate } from '../../words'

type Names = ReadonlyMap<string, string>

/** A survey for all the children of whom it asks still; its page lets one choose among them. */
function Survey({ all, names }: { all: readonly [WaitingSurvey, ...WaitingSurvey[]]; names: Names }) {
  const [{ survey, student, title, closes }] = all
  const whose = all.map((one) => names.get(one.student) ?? '').join('、')
  return (
    <Way
      id={`survey-${survey}`}
      title={title}
      words={`${whose} · ${shortDate(closes)}截止，不记名`}
      onClick={() => goTo(surveyOf(survey, student))}
    />
  )
}

function bySurvey(waiting: readonly WaitingSurvey[]): [WaitingSurvey, ...WaitingSurvey[]][] {
  const groups = new Map<string, [WaitingSurvey, ...WaitingSurvey[]]>()
  for (const one of waiting) {
    const group = groups.get(one.survey)
    if (group) group.push(one)
    else groups.set(one.survey, [one])
  }
  return [...groups.values()]
}

const idOf = ({ student, visit }: FamilyVisit) => `${student} ${visit}`

const byDay = (a: FamilyVisit, b: FamilyVisit) => `${b.date} ${b.visit}`.localeCompare(`${a.date} ${a.visit}`)

/**
 * Those that wait, and those of which something was said here: they stay with the page, so that it can be unsaid. What
 * waits in the outbox is gone from the answer at once, before a state could be set: hence a map that is written into.
 */
function useVisits(waiting: readonly FamilyVisit[]): [readonly FamilyVisit[], (visit: FamilyVisit) => void] {
  const [kept] = useState(() => new Map<string, FamilyVisit>())
  const isWaiting = (visit: FamilyVisit) => waiting.some((one) => idOf(one) === idOf(visit))
  const gone = [...kept.values()].filter((visit) => !isWaiting(visit))
  return [[...gone, ...waiting].sort(byDay), (visit) => void kept.set(idOf(visit), visit)]
}

interface WaitingProps {
  home: FamilyHome
  refresh: () => void
}

export function FamilyWaiting({ home: { waiting, children }, refresh }: WaitingProps) {
  const [visits, keep] = useVisits(waiting.visits)
  const names: Names = new Map(children.map(({ student, name }) => [student, name]))
  const { surveys } = waiting
  if (surveys.length + visits.length === 0) return null
  return (
    <>
      {surveys.length > 0 && (
        <Panel title="请您答一份问卷">
          <View className="ways">
            {bySurvey(surveys).map((all) => (
              <Survey key={all[0].survey} all={all} names={names} />
            ))}
          </View>
        </Panel>
      )}
      {visits.length > 0 && (
        <Panel title="请您确认家访">
          {visits.map((visit, index) => (
            <View key={idOf(visit)} className={`waiting-visit${index === 0 ? ' is-first' : ''}`}>
              <VisitCard
                visit={visit}
                name={names.get(visit.student) ?? ''}
                onSaying={() => keep(visit)}
                onSaid={refresh}
              >
                <Way title="看老师记的内容" onClick={() => goTo(visitsOf(visit.student))} />
              </VisitCard>
            </View>
          ))}
        </Panel>
      )}
    </>
  )
}
