import { View } from '@tarojs/components'
import { rectificationNote } from '../../../shared/records/rectification'
import type { DistrictItem } from '../../../shared/views/district'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useAct } from '../../hooks/use-act'
import { say } from '../../leave'
import { newId } from '../../new-id'
import { sendingFrom } from '../sending'

/** A note of the supervisor's on an item. */
export function NoteForm({ view, done }: { view: DistrictItem; done: () => void }) {
  const { rectification, school: of } = view
  const form = useForm(rectificationNote, { note: '' }, ['note'], null)
  const { isBusy, act } = useAct('district', 'note', { title: '整改进展', place: rectification })
  const note = String(form.values.note)
  const send = () =>
    sendingFrom(form)(
      act({ mutation: newId(), of, rectification, entry: newId(), note }),
      '已记下',
      (said) => {
        form.set({ note: '' })
        say(said)
        done()
      },
    )
  return (
    <Panel title="记一条进展">
      <TextField {...form.field('note', '进展')} placeholder="电话沟通了什么，看到了什么" isLong />
      <ProblemNotice problem={form.problem} />
      <View className="of-actions">
        <Button
          id="save-note"
          kind="quiet"
          text="记下进展"
          isBusy={isBusy}
          isDisabled={note.trim() === ''}
          onClick={() => void send()}
        />
      </View>
    </Panel>
  )
}
