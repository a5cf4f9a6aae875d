import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import type { Lessons, TimetableView } from '../../../shared/views/affairs'
import { Button } from '../../components/button'
import { Withdraw } from '../../components/confirm-withdraw'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useSaving } from '../../hooks/use-saving'
import { leaveSaying } from '../../leave'
import { withdrawal } from '../entries'
import { AnotherSubject } from './another-subject'
import { against, firstRows, lessonsOf, problemOf, type Row, rowsOf } from './draft'
import { SubjectRow } from './subject-row'
import { Verdict } from './verdict'
import './timetable.scss'

/** The rows as they stand, and what may be done with them. */
function useRows(view: TimetableView) {
  const [rows, setRows] = useState(() => firstRows(view))
  const [isTouched, touch] = useState(false)
  const set = (changed: Row[]) => {
    setRows(changed)
    touch(true)
  }
  return {
    ...{ rows, isTouched },
    change: (subject: string, perWeek: unknown) =>
      set(rows.map((row) => (row.subject === subject ? { ...row, perWeek } : row))),
    remove: (subject: string) => set(rows.filter((row) => row.subject !== subject)),
    add: (subject: string) => set([...rows, { subject, perWeek: 1, planned: null }]),
    copy: (lessons: readonly Lessons[]) => set(rowsOf(view, lessons)),
  }
}

const suggested = '还没有课程表。下面按方案填好了，请与实际核对后保存。'

interface CopyProps {
  others: TimetableView['others']
  copy(lessons: readonly Lessons[]): void
}

/** The timetables of the other classes of the grade, one tap each. */
function Copy({ others, copy }: CopyProps) {
  if (others.length === 0) return null
  return (
    <Panel title="与同年级的班一样">
      <View className="lead-actions">
        {others.map(({ class: id, name, lessons }) => (
          <Button
            key={id}
            id={`copy-${id}`}
            kind="quiet"
            text={`照 ${name} 填`}
            onClick={() => copy(lessons)}
          />
        ))}
      </View>
    </Panel>
  )
}

export function TimetableForm({ view }: { view: TimetableView }) {
  const { rows, isTouched, change, remove, add, copy } = useRows(view)
  const [problem, show] = useState<Problem>()
  const { isBusy, save } = useSaving({ show })
  const isNew = view.lessons === null
  const isWrong = rows.some((row) => problemOf(row) !== undefined)
  const record = { type: 'timetable', class: view.class, lessons: lessonsOf(rows) }
  const log = () =>
    save([{ record, prefilled: isNew && !isTouched }], (said) => void leaveSaying(said('已保存')))
  const takeBack = () =>
    save([withdrawal('timetable', { class: view.class })], (said) => void leaveSaying(said('已撤回')))
  return (
    <>
      {isNew && view.plan.length > 0 && <Notice kind="plain" text={suggested} />}
      <Copy others={view.others} copy={copy} />
      <Verdict found={against(rows, view)} hasPlan={view.plan.length > 0} />
      <Panel title="每周课时">
        <View className="timetable-rows">
          {rows.map((row) => (
            <SubjectRow
              key={row.subject}
              row={row}
              onChange={(perWeek) => change(row.subject, perWeek)}
              remove={() => remove(row.subject)}
            />
          ))}
        </View>
        <AnotherSubject rows={rows} add={add} />
        <ProblemNotice problem={problem} />
        <View className="lead-actions">
          <Button id="save" text="保存" isBusy={isBusy} isDisabled={isWrong} onClick={log} />
          {!isNew && (
            <Withdraw
              sentence="撤回后，这个班回到「未排」，第 2 条会因此无法判定。"
              isBusy={isBusy}
              onWithdraw={takeBack}
            />
          )}
        </View>
      </Panel>
    </>
  )
}
