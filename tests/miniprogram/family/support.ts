import type { DayView, Norms } from '../../../shared/views/family'

export const today = '2026-11-18'
export const norms: Norms = { sleep: 600, bedtime: '21:20', homework: 60 }
export const noWritten: Norms = { ...norms, homework: 0 }

export const dayWith = (logged: Partial<DayView> = {}): DayView => ({
  ...{ date: today, isSchoolDay: true, isOpen: true },
  ...logged,
})

/** A day after a night of so many hours that ended at seven. */
export const slept = (bed_at: string): DayView =>
  dayWith({ sleep: { bed_at, wake_at: '2026-11-18T07:00', nap: 0 } })
