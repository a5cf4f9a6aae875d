/** What is said of the pupils of a class. */
import type { RosterPupil } from '../../../shared/views/people'

/** "2 位监护人 · 学校代录" */
export function pupilWords({ guardians, proxy, consent }: RosterPupil): string {
  const parts = [
    guardians === 0 ? '还没有家长加入' : `${guardians} 位监护人`,
    proxy ? '学校代录' : '',
    consent ? '' : '未同意家长记录',
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Those whose name has what was typed. */
export const called = (pupils: readonly RosterPupil[], typed: string): RosterPupil[] =>
  pupils.filter(({ name }) => name.includes(typed.trim()))

/** "28 人在籍 · 3 人还没有家长加入" */
export function rosterWords(pupils: readonly RosterPupil[]): string {
  const here = pupils.filter(({ presence }) => presence === 'here')
  const without = here.filter(({ guardians }) => guardians === 0).length
  return [`${here.length} 人在籍`, without > 0 ? `${without} 人还没有家长加入` : '']
    .filter(Boolean)
    .join(' · ')
}
