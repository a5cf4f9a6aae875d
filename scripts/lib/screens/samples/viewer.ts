/** Who looks, and on which day. */
import type { Home, Viewer } from '../../../../shared/views/viewer'

/** A Wednesday in the term. */
export const today = '2026-10-14'
/** Before the first school day of the term. */
export const beforeTerm = '2026-08-28'

const names: Record<Home, string> = {
  family: '王小明的家长',
  teacher: '李老师',
  duty: '胡校医',
  school: '陈校长',
}

export const viewer = (...homes: [Home, ...Home[]]): Viewer => ({
  ...{ name: names[homes[0]], homes, school: '岚山实验学校', today, isSchoolDay: true },
})
