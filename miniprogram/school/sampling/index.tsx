/** In which weeks the school asks its families to log. */
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { SamplingForm } from './form'

export default function SamplingPage() {
  const answer = useAnswer('school', 'sampling', {})
  return (
    <Screen title="记录周">
      <Answered answer={answer}>{(view) => <SamplingForm key={view.chosen.join()} view={view} />}</Answered>
    </Screen>
  )
}
