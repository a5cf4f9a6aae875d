import { View } from '@tarojs/components'
import { rectification as rectificationType } from '../../../shared/records/rectification'
import type { ItemView } from '../../../shared/views/rectification'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useForm } from '../../fields/use-form'
import { Head } from '../parts/head'
import { aboutWords } from '../rectifications/words'
import { TermsForm } from './terms-form'

const note = '不要写学生的姓名：整改事项会印在报告里。改过的责任人、期限和措施都会留有经过。'

/** What the item is about stays; its day, hands and measures are put right. */
export function Change({ view }: { view: ItemView }) {
  const { rectification, requirement, key, of, what, who, until, measures, follows, today, staff } = view
  const first = {
    ...{ rectification, requirement, what, who: who.number, until, measures },
    ...(key !== '' && { indicator: key, scope: of }),
    ...(follows !== null && { follows }),
  }
  const form = useForm(rectificationType, first, ['who', 'until', 'measures'])
  if (!view.may.change) return <Notice kind="plain" text="这项整改已经结束，或者不由您安排，不能修改。" />
  return (
    <>
      <Head name={aboutWords(view)} aside="" />
      <Panel>
        <View>{what}</View>
        <TermsForm {...{ form, today, staff, note }} save="保存" said="已保存" />
      </Panel>
    </>
  )
}
