/** All surveys of the academic year, those that are open first. */
import { View } from '@tarojs/components'
import type { SchoolSurveys, SurveyRow } from '../../../shared/views/survey'
import { Answered } from '../../components/answered'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { shareIn } from '../../components/shares'
import { useAnswer } from '../../hooks/use-answer'
import { longDate } from '../../words'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { ShareBar } from './share-bar'
import { daysWords, responseWords, selfNote, stateWords } from './words'

const open = (survey: string) => () => goTo('survey', { survey })

/** Only how many have answered: nothing else shows before it has closed. */
function Open({ row }: { row: SurveyRow }) {
  const { survey, title, closes, response } = row
  return (
    <Panel title={title} aside={`${longDate(closes)} 截止`}>
      <View>{responseWords(row)}</View>
      {response !== null && <ShareBar share={shareIn(response.figure) ?? 0} />}
      <View className="lead-actions">
        <Button id={`open-${survey}`} kind="quiet" text="查看和转发" onClick={open(survey)} />
      </View>
    </Panel>
  )
}

const asideOf = ({ state, satisfied }: SurveyRow): string =>
  satisfied === null ? stateWords[state] : `满意 ${satisfied.figure}`

function Closed({ rows }: { rows: readonly SurveyRow[] }) {
  return (
    <Panel title="已截止">
      <View className="lead-rows">
        {rows.map((row) => (
          <Line
            key={row.survey}
            id={`survey-${row.survey}`}
            title={row.title}
            words={[daysWords(row), responseWords(row)].filter(Boolean).join('，')}
            aside={asideOf(row)}
            asideWords={asideOf(row)}
            onClick={open(row.survey)}
          />
        ))}
      </View>
    </Panel>
  )
}

function Surveys({ view: { surveys, year } }: { view: SchoolSurveys }) {
  const closed = surveys.filter(({ state }) => state !== 'open')
  return (
    <>
      {surveys.length === 0 && <Notice kind="plain" text={`${year} 学年还没有开过问卷。`} />}
      {surveys
        .filter(({ state }) => state === 'open')
        .map((row) => (
          <Open key={row.survey} row={row} />
        ))}
      <Button id="new-survey" text="发起一份问卷" onClick={() => goTo('survey-new')} />
      {closed.length > 0 && <Closed rows={closed} />}
      <View className="lead-note">{selfNote}</View>
    </>
  )
}

export default function SurveysPage() {
  const answer = useAnswer('school', 'surveys', {})
  return (
    <Screen title="满意度问卷">
      <Answered answer={answer}>{(view) => <Surveys view={view} />}</Answered>
    </Screen>
  )
}
