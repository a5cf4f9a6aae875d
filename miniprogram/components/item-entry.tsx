/** What is added to an item of rectification, by its school or its district: a note, or what a return visit has found. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { optionName } from '../../shared/records/options'
import { rectificationNote, revisit } from '../../shared/records/rectification'
import { ChoiceField } from '../fields/choice-field'
import { DateField } from '../fields/date-field'
import { TextField } from '../fields/text-field'
import { type Form, useForm } from '../fields/use-form'
import { newId } from '../new-id'
import { Button } from './button'
import { ProblemNotice } from './notice'
import { Panel } from './panel'
import './item-entry.scss'

export type EntryKind = 'note' | 'visit'

/** Of an item what an entry to it is bound by. */
export interface EntryItem {
  rectification: string
  today: string
  openedOn: string
}

export const results = ['settled', 'partly', 'unsettled'] as const
const options = results.map((one) => [one, optionName(one)] as const)

const words = {
  note: {
    title: '记下进展',
    label: '做了什么，有什么依据',
    example: '例如：两个年级已经统一作业量',
    after: '不要写学生的姓名。',
  },
  visit: {
    title: '记一次回访',
    label: '看到了什么',
    example: '看了哪里，问了谁，情况怎样',
    after: '回访不会结束整改。',
  },
} as const

/** The form of an entry, which begins with today and nothing found. */
export function useEntryForm(kind: EntryKind, { rectification, today }: EntryItem): Form {
  const [entry] = useState(newId)
  const [type, first] = kind === 'note' ? [rectificationNote, {}] : [revisit, { date: today, result: '' }]
  return useForm(type, { rectification, entry, ...first, note: '' }, [...Object.keys(first), 'note'])
}

interface ItemEntryProps {
  kind: EntryKind
  item: EntryItem
  form: Form
  isBusy: boolean
  save(): void
  cancel(): void
}

export function ItemEntry({ kind, item, form, isBusy, save, cancel }: ItemEntryProps) {
  const { title, label, example, after } = words[kind]
  return (
    <Panel title={title}>
      {kind === 'visit' && (
        <>
          <DateField {...form.field('date', '回访日期')} from={item.openedOn} to={item.today} />
          <ChoiceField {...form.field('result')} options={options} />
        </>
      )}
      <TextField {...form.field('note', label)} placeholder={example} isLong />
      <View className="entry-words">{`记下后不能更改。${after}`}</View>
      <ProblemNotice problem={form.problem} />
      <View className="entry-actions">
        <Button id="save" text="保存" isBusy={isBusy} onClick={save} />
        <Button kind="quiet" text="先不记" isDisabled={isBusy} onClick={cancel} />
      </View>
    </Panel>
  )
}
