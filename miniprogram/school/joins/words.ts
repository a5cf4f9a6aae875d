/** What is said to whoever settles a request. */
import type { JoinView } from '../../../shared/views/people'

/** "名册里有这名学生，现有 2 位监护人。" */
export function matchWords({ pupils }: JoinView): string {
  const [first] = pupils
  if (pupils.length > 1) return `名册里有 ${pupils.length} 名同名的学生，请核对后选择。`
  return `名册里有这名学生，现有 ${first?.guardians ?? 0} 位监护人。`
}

export const wrongCheck = '核对不符：学校要核对的一项，家长没有填对，或没有填。请先联系家长核实。'

export const sameWords = (relation: string): string =>
  `已经有一位「${relation}」加入。如果是同一位家长换了微信号，请替换；如果是另一个人，请核实。`
