import { View } from '@tarojs/components'
import { kindOf } from '../../../shared/records/fields'
import { visitTask } from '../../../shared/records/visit-task'
import { Button } from '../../components/button'
import { TextField } from '../../fields/text-field'
import { DueField } from './due-field'
import { type FollowUp, newFollowUp } from './follow-up'
import './follow-ups.scss'

/** More than these are better added one by one. */
const most = 5

interface WithVisitProps {
  followUps: readonly FollowUp[]
  today: string
  change(followUps: FollowUp[]): void
}

/** What is to be followed up after a visit: logged with it, and none is asked for. */
export function WithVisit({ followUps, today, change }: WithVisitProps) {
  const set = (index: number, changed: Partial<FollowUp>) =>
    change(followUps.map((one, place) => (place === index ? { ...one, ...changed } : one)))
  return (
    <>
      {followUps.map(({ task, what, due }, index) => (
        <View key={task} className="follow-up">
          <TextField
            name={`what-${index}`}
            label={`跟进 ${index + 1}`}
            kind={kindOf(visitTask.fields.what)}
            value={what}
            problem={undefined}
            placeholder="例如：两周后问问作息有没有改"
            onChange={(value) => set(index, { what: String(value) })}
          />
          <DueField name={`due-${index}`} {...{ due, today }} onChange={(day) => set(index, { due: day })} />
          <View
            className="follow-up-remove"
            hoverClass="is-pressed"
            ariaRole="button"
            onClick={() => change(followUps.filter((_, place) => place !== index))}
          >
            不要这件跟进
          </View>
        </View>
      ))}
      {followUps.length < most && (
        <Button
          id="follow-up"
          kind="quiet"
          text={followUps.length === 0 ? '加一件跟进' : '再加一件跟进'}
          onClick={() => change([...followUps, newFollowUp()])}
        />
      )}
    </>
  )
}
