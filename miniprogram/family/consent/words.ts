/** What is said of a consent by how it stands, and of the buttons below the text. */
import type { Standing } from '../../../shared/consent/standing'
import type { ConsentText } from '../../../shared/consent/texts'

/** How it stands, of whom only this is known. */
export const standingIn = ({ consent, standing }: { consent: boolean; standing?: Standing }): Standing => {
  // What waits on the phone to be sent changes the consent, and not what the school last said of it.
  if (consent) return standing === 'newer' || standing === 'lapsed' ? standing : 'given'
  return standing === 'refused' ? 'refused' : 'none'
}

/** Said above the text, or "". */
export function leadWords(standing: Standing, { news }: ConsentText): string {
  if (standing === 'refused')
    return '现在没有同意，什么也不记录。孩子在学校的一切照常。想法变了，在下面同意即可。'
  if (standing === 'newer') return `说明更新了：${news}原来的同意仍然有效，已记的都在。`
  if (standing === 'lapsed') return `说明更新了：${news}要您再同意一次才继续记；已记的都在。`
  return standing === 'given' ? '您同意的就是这一版说明。想撤回，在「数据」里。' : ''
}

/** What the buttons say; undefined where there is none. */
export const choices: Record<Standing, { yes?: string; no: string; refuses: boolean }> = {
  none: { yes: '同意并开始', no: '不同意', refuses: true },
  refused: { yes: '同意并开始', no: '保持不同意', refuses: false },
  newer: { yes: '同意新的说明', no: '以后再说', refuses: false },
  lapsed: { yes: '同意新的说明', no: '以后再说', refuses: false },
  given: { no: '返回', refuses: false },
}
