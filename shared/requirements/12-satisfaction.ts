import type { SurveyResult } from '../books'
import { within } from '../calendar'
import { keyOf, splitKey } from '../keys'
import { count } from '../tallies/counters'
import { wilson } from '../tallies/wilson'
import { local, official, total } from './counting'
import type { Evidence } from './evidence'
import { pooledShare } from './indicators/pooled-share'
import { countTarget } from './indicators/target'
import { requirement } from './requirement'

type Settled = Exclude<SurveyResult, { tooFew: true }>

/** Surveys opened in the year to date that have closed before the day and have at least five ballots. */
function settledSurveys({ school, results, yearToDate, asOf }: Evidence<'survey_open'>): Settled[] {
  const surveys = Object.keys(school.survey_open ?? {}).map(splitKey)
  const closed = surveys.filter(([, opened = '', closes = '']) => within(yearToDate, opened) && closes < asOf)
  const found = closed.flatMap(([survey = '']) => results[keyOf(survey)] ?? [])
  return found.filter((result): result is Settled => 'ballots' in result)
}

export const satisfied = requirement({
  id: 12,
  title: '家长满意度',
  clause: '家长对学校教育教学满意度达到90%以上。',
  needs: ['survey_open', 'parent_meeting', 'open_day'],
  indicators: [
    pooledShare({
      key: 'satisfaction',
      title: '家长满意',
      toMeet: ['', ''],
      movable: 'answers',
      summed: '份',
      rule: '本学年已截止问卷中评 4 分或 5 分的答卷数，除以全部答卷数；不足 5 份的问卷不计。',
      undivided: true,
      role: 'deciding',
      threshold: official('>=', '0.90'),
      families: true,
      count(evidence) {
        const surveys = settledSurveys(evidence)
        const expected = evidence.pupils.length
        if (surveys.length === 0)
          return [{ scope: 'school', numerator: null, denominator: null, observed: 0, expected }]
        const numerator = total(surveys.map((survey) => survey.satisfied))
        const denominator = total(surveys.map(({ ballots }) => ballots))
        const answered = new Set(surveys.flatMap((survey) => survey.answered))
        const observed = evidence.pupils.filter(({ id }) => answered.has(id)).length
        return [
          {
            scope: 'school',
            numerator,
            denominator,
            observed,
            expected,
            interval: wilson(numerator, denominator),
          },
        ]
      },
    }),
    countTarget({
      key: 'parent_meetings',
      title: '家长会',
      toMeet: ['再开 {} 次家长会', ''],
      rule: '本学期召开家长会的次数，学期结束前达到即可。',
      unit: '次',
      threshold: local('>=', '1'),
      deadline: 'term',
      count: ({ school }) => count(school.parent_meeting, 'held'),
    }),
    countTarget({
      key: 'open_days',
      title: '家长开放日',
      toMeet: ['再办 {} 次家长开放日', ''],
      rule: '本学期举办家长开放日的次数，学期结束前达到即可。',
      unit: '次',
      threshold: local('>=', '1'),
      deadline: 'term',
      count: ({ school }) => count(school.open_day, 'held'),
    }),
  ],
})
