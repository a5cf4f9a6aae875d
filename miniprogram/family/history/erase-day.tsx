/** The way to have the family's records of one day erased, when they can no longer be corrected; asked about first. */
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import { Button } from '../../components/button'
import { Confirm } from '../../components/confirm'
import { Notice, ProblemNotice } from '../../components/notice'
import { isDone, isKept } from '../../hooks/outcome'
import { useAct } from '../../hooks/use-act'
import { newId } from '../../new-id'
import { longDate } from '../../words'

interface EraseDayProps {
  student: string
  name: string
  date: string
  refresh(): void
}

const sentence = (name: string, date: string) =>
  `删除${name}在${longDate(date)}的睡眠、作业和阅读记录？每一版都会删除，不能恢复，过了期限也不能补记。`

export function EraseDay({ student, name, date, refresh }: EraseDayProps) {
  const place = `${student} ${date}`
  const { isBusy, act } = useAct('family', 'erase', { title: '删除一天的记录', place })
  const [isAsked, ask] = useState(false)
  const [outcome, show] = useState<Problem>()
  const erase = async () => {
    const answered = await act({ student, date, mutation: newId() })
    ask(false)
    show(answered)
    if (isDone(answered)) refresh()
  }
  if (isKept(outcome)) return <Notice kind="good" text={outcome?.message ?? ''} />
  return (
    <>
      <ProblemNotice problem={outcome} />
      {!isAsked && (
        <Button id={`erase-${date}`} kind="quiet" text="删除这一天的记录" onClick={() => ask(true)} />
      )}
      {isAsked && (
        <Confirm
          {...{ sentence: sentence(name, date), yes: '确认删除', no: '不删除', id: 'erase-day-yes', isBusy }}
          onConfirm={() => void erase()}
          onCancel={() => ask(false)}
        />
      )}
    </>
  )
}
