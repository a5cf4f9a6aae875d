import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { assignment } from '../../../shared/records/assignment'
import { useForm } from '../../fields/use-form'
import { noHomeworkOn, withdrawal } from '../entries'
import { noHomework } from '../load'
import type { ClassDay } from '../parts/class-page'
import { useSaving } from '../parts/use-saving'
import { Withdraw } from '../../components/confirm-withdraw'

interface NoHomeworkProps {
  day: ClassDay
  /** Whether it was said already. */
  isSaid: boolean
  saved(words: string): void
}

/** That there is no homework that day: one tap, and the way to take it back. */
export function NoHomework({ day: { own, date, word }, isSaid, saved }: NoHomeworkProps) {
  const form = useForm(assignment, {}, [])
  const { isBusy, save } = useSaving(form)
  const key = { class: own.class, date, subject: noHomework }
  return (
    <Panel title={isSaid ? `${word}没有作业` : `${word}还没有发布`}>
      <View className="teacher-actions">
        {isSaid ? (
          <>
            <Notice kind="good" text={`已记录：${word}没有作业。下面再发布一科，这一条会自动撤回。`} />
            <Withdraw
              sentence={`撤回后，${word}的作业回到「未记录」。`}
              isBusy={isBusy}
              onWithdraw={() => save([withdrawal('assignment', key)], (said) => saved(said('已撤回')))}
            />
          </>
        ) : (
          <Button
            kind="quiet"
            text={`${word}没有作业`}
            isBusy={isBusy}
            onClick={() =>
              save([noHomeworkOn(own.class, date)], (said) => saved(said(`已记录：${word}没有作业`)))
            }
          />
        )}
        <ProblemNotice problem={form.problem} />
      </View>
    </Panel>
  )
}
