/**
 * The groups in which what is kept about a child is told, exported and erased: why it may be kept, and for how long.
 * No law read for this names a number of days for these tools, so the periods are local defaults [L] which a school may
 * change within bounds (shared/policy). What the law does say (个人信息保护法 第十九条、第四十七条): no longer than the
 * purpose needs, and erased when the consent is withdrawn, the purpose is reached or the period is over.
 */

/** Why something may be kept: by the family's consent, or as a record that a school has to keep. */
export type Basis = 'consent' | 'duty'

export interface Group {
  title: string
  basis: Basis
  /** What erases it before its period is over. */
  erasedBy: string
}

const onRequest = '撤回同意时立即删除；监护人也可以随时要求删除'
const notBefore = '学校按规定要有的记录，保存期内不因同意与否而删除'

/** Those that go with a pupil's leaving, in the order in which their periods end. */
export const groups = {
  family: { title: '家庭记录', basis: 'consent', erasedBy: onRequest },
  contact: { title: '家校联系', basis: 'duty', erasedBy: '离校后，监护人可以要求提前删除' },
  school: { title: '学校记录', basis: 'duty', erasedBy: notBefore },
} as const satisfies Record<string, Group>

export type GroupName = keyof typeof groups

export const groupNames = Object.keys(groups) as GroupName[]

/** "90 天" or, of whole years, "3 年". */
export function periodWords(days: number): string {
  const year = 365
  return days % year === 0 && days > 0 ? `${days / year} 年` : `${days} 天`
}
