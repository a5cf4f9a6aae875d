/** An item is opened for an indicator that is not met; with an item's id, its day, hands and measures are put right. */
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { Change } from './change'
import { Open } from './open'

function Changing({ rectification }: { rectification: string }) {
  const answer = useAnswer('school', 'rectification', { rectification }, true)
  return <Answered answer={answer}>{(view) => <Change view={view} />}</Answered>
}

function Opening() {
  const [indicator, scope] = [useId('indicator'), useId('scope')]
  const requirement = Number(useId('requirement'))
  const answer = useAnswer('school', 'rectifying', { requirement, indicator, scope })
  return <Answered answer={answer}>{(view) => <Open view={view} about={{ indicator, scope }} />}</Answered>
}

export default function RectifyPage() {
  const rectification = useId('rectification')
  return (
    <Screen title={rectification === '' ? '安排整改' : '修改整改'}>
      {rectification === '' ? <Opening /> : <Changing rectification={rectification} />}
    </Screen>
  )
}
