/** What is typed into a request, what is wrong with it, and sending it. */
import { useState } from 'react'
import { codeIn, codeLength, type Relation } from '../../../shared/joining'
import type { Problem } from '../../../shared/problems'
import type { InvitedTo } from '../../../shared/views/people'
import { isDone, saidOf } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { newId } from '../../new-id'
import { blank, fieldNames, type JoinFields, type JoinProblems, problemsIn, sentWords } from './words'

/**
 * `first` is the code that came with the link, or ""; `sent` is called when a request was sent; `answered` is how many of
 * one's own the school has answered.
 */
export function useJoin(first: string, sent: () => void, answered: number) {
  const [values, setValues] = useState<JoinFields>({ ...blank, code: first })
  const [invited, tell] = useState<InvitedTo>()
  const [problems, show] = useState<JoinProblems>({})
  const [problem, setProblem] = useState<Problem>()
  const [sending, setSending] = useState({ said: '', answered })
  const { isBusy, act } = useAct('family', 'join', {
    title: '加入申请',
    place: `${values.code} ${values.name}`,
  })
  const set = (field: keyof JoinFields) => (value: unknown) => {
    setValues({ ...values, [field]: String(value) })
    show({ ...problems, [field]: undefined })
    setSending({ said: '', answered })
  }
  const refuse = (found: Problem | undefined) => {
    const own = fieldNames.find((field) => field === found?.field)
    show(own && found ? { [own]: found.message } : {})
    setProblem(own ? undefined : found)
  }
  const send = async () => {
    const { code, name, relation, check, guardian } = values
    const outcome = await act({
      ...{ mutation: newId(), code: codeIn(code), name, relation: relation as Relation },
      ...(invited !== undefined && invited.check !== 'none' && { check }),
      ...(invited?.byList === true && guardian.trim() !== '' && { guardian }),
    })
    refuse(isDone(outcome) ? undefined : outcome)
    if (!isDone(outcome)) return
    setSending({ said: saidOf([outcome], sentWords), answered })
    // The next child of the same family is quicker: the code and who one is stay.
    setValues({ ...values, name: '', check: invited?.check === 'word' ? check : '' })
    sent()
  }
  const submit = () => {
    const wrong = problemsIn(values, invited)
    show(wrong)
    if (Object.keys(wrong).length === 0) void send()
  }
  // That it was sent is said until the school has said more.
  const said = sending.answered === answered ? sending.said : ''
  const code = codeIn(values.code)
  const isWhole = code.length === codeLength
  const isStaff = isWhole && invited?.isStaff === true
  return { code, isWhole, isStaff, values, invited, tell, problems, problem, said, isBusy, set, submit }
}
