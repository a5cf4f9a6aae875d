import { useState } from 'react'
import { addDays } from '../../../shared/calendar'
import { figureOf } from '../../../shared/reports/paper'
import { rectification as rectificationType } from '../../../shared/records/rectification'
import type { NewItemView } from '../../../shared/views/rectification'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { longDate } from '../../words'
import { newId } from '../../new-id'
import { goTo } from '../links'
import { Head } from '../parts/head'
import { TermsForm } from './terms-form'

/** Days that are proposed; a month is enough for new figures. */
const usual = 30

interface OpenProps {
  view: NewItemView
  about: { indicator: string; scope: string }
}

/** The form of a new item; it begins with what the finding says. */
export function Open({ view, about }: OpenProps) {
  const { today, requirement, title, indicator, proposed, follows, open, staff } = view
  const [rectification] = useState(newId)
  const first = {
    ...{ rectification, requirement, ...about, what: proposed, who: '', measures: '' },
    ...{ until: addDays(today, usual), ...(follows && { follows: follows.rectification }) },
  }
  const form = useForm(rectificationType, first, ['what', 'who', 'until', 'measures'])
  const name = [indicator.scope, indicator.title].filter(Boolean).join(' ')
  const seen = open && (() => goTo('rectification', { rectification: open.rectification }))
  return (
    <>
      <Head name={`${title} · ${name}`} aside={`现为 ${figureOf(indicator)}，标准 ${indicator.threshold}`} />
      {seen && (
        <Notice kind="plain" text="这项指标已有一项整改在进行。" action={{ text: '去看看', onClick: seen }} />
      )}
      {follows !== null && (
        <Notice
          kind="plain"
          text={`上一次整改于 ${longDate(follows.end?.on ?? today)}结束，新的一项会注明接着它。`}
        />
      )}
      <Panel>
        <TextField {...form.field('what', '要整改什么')} isLong />
        <TermsForm {...{ form, today, staff }} save="安排整改" said="已安排" />
      </Panel>
    </>
  )
}
