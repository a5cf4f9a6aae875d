import { View } from '@tarojs/components'
import { rectificationEnd } from '../../../shared/records/rectification'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import type { ItemForm } from './actions'

/** The principal ends an item, with a reason that stays to be seen. */
export function EndForm({ view: { rectification, key }, done, cancel }: ItemForm) {
  const form = useForm(rectificationEnd, { rectification, reason: '' }, ['reason'])
  const { isBusy, save } = useSaving(form)
  const byItself = key === '' ? '' : '数据达标时会自动结束，不必在这里结束。'
  return (
    <Panel title="结束这项整改">
      <View className="lead-note">{`${byItself}结束后不能再打开，理由会一直留在报告里。`}</View>
      <TextField
        {...form.field('reason', '为什么结束')}
        placeholder="例如：并入学校年度计划继续推进"
        isLong
      />
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        <Button
          id="save"
          kind="danger"
          text="确认结束"
          isBusy={isBusy}
          onClick={() => save([{ record: form.record }], (said) => done(said('已结束')))}
        />
        <Button kind="quiet" text="先不结束" isDisabled={isBusy} onClick={cancel} />
      </View>
    </Panel>
  )
}
