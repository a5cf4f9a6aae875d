import { View } from '@tarojs/components'
import { homeVisit } from '../../../shared/records/home-visit'
import type { RecordValue } from '../../../shared/records/record'
import { Button } from '../../components/button'
import { Withdraw } from '../../components/confirm-withdraw'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useForm } from '../../fields/use-form'
import type { Entry } from '../../hooks/use-log'
import { leaveSaying } from '../../leave'
import { withdrawal } from '../entries'
import { followUpEntries, followUpsIn } from '../follow-ups/follow-up'
import { WithVisit } from '../follow-ups/with-visit'
import { useSaving } from '../parts/use-saving'
import { useDraft } from './use-draft'
import { shownFields, VisitFields } from './visit-fields'

interface VisitFormProps {
  visit: RecordValue
  /** Where it is kept until it is saved. */
  place: string
  today: string
  /** Whether it was saved before. */
  isSaved: boolean
  /** Leaves everything as it was saved. */
  close?: () => void
}

/** The visit as it is logged: the form holds what is to be followed up beside it. */
function visitOnly(record: Entry['record']): Entry['record'] {
  const { type, ...values } = record
  const own = Object.entries(values).filter(([field]) => field in homeVisit.fields)
  return { ...Object.fromEntries(own), type }
}

export function VisitForm({ visit, place, today, isSaved, close }: VisitFormProps) {
  const form = useForm(homeVisit, visit, shownFields)
  const { isBusy, save } = useSaving(form)
  const forget = useDraft(place, form)
  const leaveDone = (words: string) => {
    forget()
    void leaveSaying(words)
  }
  const followUps = followUpsIn(form.values)
  const entries = [{ record: visitOnly(form.record) }, ...followUpEntries(String(visit.student), followUps)]
  const log = () => save(entries, (said) => leaveDone(said(isSaved ? '已更正' : '已保存')))
  const withdraw = () =>
    save([withdrawal('home_visit', { visit: String(visit.visit) })], (said) => leaveDone(said('已撤回')))
  const leaveAlone = () => {
    forget()
    close?.()
  }
  return (
    <Panel title={isSaved ? '更正家访' : '记录家访'}>
      <VisitFields form={form} today={today} />
      {!isSaved && <WithVisit {...{ followUps, today }} change={(tasks) => form.set({ tasks })} />}
      <ProblemNotice problem={form.problem} />
      <View className="teacher-actions">
        <Button id="save" text={isSaved ? '保存更正' : '保存'} isBusy={isBusy} onClick={log} />
        {isSaved && (
          <Withdraw
            sentence="撤回后，这次家访不再显示，也不再计入次数。"
            isBusy={isBusy}
            onWithdraw={withdraw}
          />
        )}
        {close && <Button kind="quiet" text={isSaved ? '不改了' : '不记了'} onClick={leaveAlone} />}
      </View>
    </Panel>
  )
}
