/** Fitness tests and eyesight of a class, pupil by pupil; without a class, the classes that there are. */
import type { HealthKind } from '../../../shared/views/health'
import { Answered } from '../../components/answered'
import { DutyList } from '../../components/duty-list'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { Head } from '../parts/head'
import { HealthGrid } from './grid'

function OfClass({ own, kind }: { own: string; kind: HealthKind }) {
  const answer = useAnswer('office', 'health', { class: own, kind })
  return (
    <Answered answer={answer}>
      {(view) => (
        <>
          <Head name={view.name} aside={`${view.year} 学年 · ${view.pupils.length} 人`} />
          <HealthGrid view={view} refresh={answer.refresh} />
        </>
      )}
    </Answered>
  )
}

function Classes() {
  const answer = useAnswer('office', 'duties', {})
  return <Answered answer={answer}>{(view) => <DutyList view={view} />}</Answered>
}

export default function HealthPage() {
  const [own, kind] = [useId('class'), useId('kind')]
  return (
    <Screen title={kind === 'fitness' ? '体质健康' : kind === 'eyesight' ? '视力检查' : '体质健康和视力'}>
      {own === '' ? <Classes /> : <OfClass own={own} kind={kind as HealthKind} />}
    </Screen>
  )
}
