import { useState } from 'react'
import { Button } from '../../components/button'
import { TextField } from '../../fields/text-field'
import { ChoiceField } from '../../fields/choice-field'
import type { useSettling } from './use-settling'

/** What is usually the reason; another one is typed. */
const usual = ['名册里没有这个姓名，请核对', '不是这个班的学生', '没有联系上，请先联系班主任']

interface RejectFormProps {
  settling: ReturnType<typeof useSettling>
  close: () => void
}

/** Why the request is rejected: whoever made it reads it. */
export function RejectForm({ settling, close }: RejectFormProps) {
  const [reason, setReason] = useState('')
  const [problem, show] = useState<string>()
  const type = (value: unknown) => {
    setReason(String(value))
    show(undefined)
  }
  const field = { name: 'reason', value: reason, onChange: type } as const
  const reject = () => (reason.trim() === '' ? show('请写明原因，家长会看到') : settling.reject(reason))
  return (
    <>
      <ChoiceField
        {...field}
        name="usual-reasons"
        label="拒绝的原因"
        problem={undefined}
        options={usual.map((words) => [words, words] as const)}
      />
      <TextField
        {...field}
        label="原因（家长会看到）"
        kind={{ kind: 'text', min: 1, max: 200 }}
        problem={problem}
        isLong
      />
      <Button id="confirm-reject" kind="danger" text="确认拒绝" isBusy={settling.isBusy} onClick={reject} />
      <Button kind="quiet" text="返回" isDisabled={settling.isBusy} onClick={close} />
    </>
  )
}
