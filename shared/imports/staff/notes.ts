/** What whoever brings a list of staff should know of how it was read. */
import type { StaffRow } from './known'
import { isHeadOfNone } from './steps'
import { titlesTold, unknownTitles } from './titles'

const mostNamed = 5

/** "第 3、7 行"; of many the first, and how many there are. */
function rowsInWords(rows: readonly StaffRow[]): string {
  const first = rows.slice(0, mostNamed).map(({ row }) => row)
  return `第 ${first.join('、')} 行${rows.length > mostNamed ? `等 ${rows.length} 行` : ''}`
}

export function notesOf(rows: readonly StaffRow[], own: StaffRow | undefined): string[] {
  const unnamed = rows.filter(isHeadOfNone)
  const others = rows.filter(({ values }) => unknownTitles(values.roles ?? []).length > 0)
  const words = [...new Set(others.flatMap(({ values }) => unknownTitles(values.roles ?? [])))]
  const named = words.slice(0, mostNamed).map((word) => `「${word}」`)
  const more = words.length > mostNamed ? '等' : ''
  return [
    own && `第 ${own.row} 行是您自己：工号 ${own.values.number ?? ''} 记在您名下，管理权限不变。`,
    unnamed.length > 0 &&
      `${rowsInWords(unnamed)}写了班主任，没有说是哪个班，按任课教师导入。可以在「班主任班级」一列写明，再选一次。`,
    words.length > 0 &&
      `${rowsInWords(others)}的${named.join('')}${more}在这里没有对应的职务，没有写其他职务的按教师导入。要给管理学校的权限，请写管理员。认得的职务：${titlesTold}。`,
  ].filter((note): note is string => typeof note === 'string')
}
