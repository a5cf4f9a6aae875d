import { useState } from 'react'
import { Button } from '../../components/button'
import { TextField } from '../../fields/text-field'
import { refusalOf, type Row } from './draft'

/** A subject that the plan has not, by its name. */
export function AnotherSubject({ rows, add }: { rows: readonly Row[]; add(subject: string): void }) {
  const [name, setName] = useState('')
  const [problem, show] = useState<string>()
  const type = (value: unknown) => {
    setName(String(value))
    show(undefined)
  }
  const tryToAdd = () => {
    const refusal = refusalOf(name, rows)
    show(refusal)
    if (refusal !== undefined) return
    add(name.trim())
    setName('')
  }
  return (
    <>
      <TextField
        name="another-subject"
        label="另加学科"
        kind={{ kind: 'text', min: 1, max: 20 }}
        value={name}
        problem={problem}
        onChange={type}
        placeholder="例如：书法"
      />
      <Button id="add-subject" kind="quiet" text="加上这个学科" onClick={tryToAdd} />
    </>
  )
}
