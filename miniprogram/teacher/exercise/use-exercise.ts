import { exercise } from '../../../shared/records/exercise'
import { useForm } from '../../fields/use-form'
import { withdrawal } from '../entries'
import type { ClassDay } from '../parts/class-page'
import { leaveSaying } from '../../leave'
import { useSaving } from '../parts/use-saving'

/** Logging the minutes of today, and taking them back; both lead back. */
export function useExercise({ own, today }: ClassDay) {
  const key = { class: own.class, date: today }
  const form = useForm(exercise, { ...key, minutes: own.exercise ?? '' }, ['minutes'])
  const { isBusy, save } = useSaving(form)
  const log = (minutes: unknown) => {
    form.set({ minutes })
    save([{ record: { ...form.record, minutes } }], (said) => void leaveSaying(said('已保存')))
  }
  const withdraw = () => save([withdrawal('exercise', key)], (said) => void leaveSaying(said('已撤回')))
  return { form, isBusy, log, withdraw }
}

export type Exercise = ReturnType<typeof useExercise>
