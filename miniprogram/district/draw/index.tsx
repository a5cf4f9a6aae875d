/** A new draw: what for, by which seed, from whom. */
import type { DrawsView } from '../../../shared/views/district-draw'
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { DrawForm } from './draw-form'

export default function DrawPage() {
  const answer = useAnswer('district', 'draws', {}, true)
  return (
    <Screen title="抽取一次">
      <Answered answer={answer}>{(view: DrawsView) => <DrawForm view={view} />}</Answered>
    </Screen>
  )
}
