/** Signing in at a computer: its code is scanned or typed here, and here one sees where one is signed in. */
import { useState } from 'react'
import { Answered } from '../../components/answered'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { Asking } from './asking'
import { Enter } from './enter'
import { Signed } from './signed'
import './desk.scss'

export default function DeskPage() {
  const [code, setCode] = useState(useId('code'))
  const answer = useAnswer('desk', 'desks', {})
  return (
    <Screen title="电脑登录">
      {code === '' ? (
        <Enter found={setCode} />
      ) : (
        <Asking code={code} turnBack={() => setCode('')} confirmed={answer.refresh} />
      )}
      <Answered answer={answer}>{({ desks }) => <Signed desks={desks} refresh={answer.refresh} />}</Answered>
    </Screen>
  )
}
