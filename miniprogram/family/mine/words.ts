/** What is said of the consent, and of what is kept. */
import type { KeptKind, MineView } from '../../../shared/views/child'
import { dayAndClock, shortDate, stretch } from '../../words'

const paperWords = (given: boolean) => (given ? '按纸面同意书登记了同意' : '按纸面登记了不同意')

type Said = Pick<MineView['consent'], 'given' | 'said'>

/** Whether there is a consent, since when, and who said so. */
export function consentWords({ given, said }: Said): string {
  if (said === null) return given ? '已同意，由学校登记。' : '还没有人同意过。'
  const { who, at, onPaper } = said
  const did = onPaper ? paperWords(given) : given ? '同意了' : '撤回了同意'
  return `${who}在 ${dayAndClock(at)} ${did}。`
}

/** Which text was agreed to, and whether there is a newer one. */
export function versionWords({ version, standing }: MineView['consent']): string {
  if (version === null) return ''
  const agreed = `同意的是第 ${version} 版说明。`
  if (standing === 'newer') return `${agreed}现在有新的一版，原来的同意仍然有效。`
  return standing === 'lapsed' ? `${agreed}现在有新的一版，要您再同意才继续记。` : agreed
}

/** Of the consents that guardians said here, where there are none: the school's on paper may be what is in force. */
export function noConsentWords({ given, said }: Said): string {
  if (said?.onPaper !== true) return given ? '由学校登记' : '没有'
  return given ? '没有人在这里登记；学校按纸面同意书登记了' : '没有人在这里登记；学校按纸面登记了不同意'
}

/** "20 条，9月1日 – 10月14日" */
export function countWords({ type, count, from, to }: KeptKind): string {
  if (count === 0) return '没有'
  const unit = type === 'ballot' ? '份' : '条'
  if (from === null || to === null) return `${count} ${unit}`
  return `${count} ${unit}，${from === to ? shortDate(from) : stretch(from, to)}`
}
