import { Notice } from '../../components/notice'
import { isKept } from '../../hooks/outcome'
import { openSettings } from './subscribe'
import type { Ended } from './use-reminder'
import { refusedWords } from './words'

/** What became of a tap, below what was tapped; nothing where it was simply done. */
export function EndedNotice({ ended, of }: { ended: Ended | undefined; of: Ended['template'] }) {
  if (ended?.template !== of) return null
  const { verdict, problem } = ended
  if (problem !== undefined)
    return <Notice kind={isKept(problem) ? 'plain' : 'problem'} text={problem.message} />
  if (verdict === undefined) return null
  const settings = verdict !== 'failed' && { action: { text: '打开微信设置', onClick: openSettings } }
  return <Notice kind="plain" text={refusedWords[verdict]} {...settings} />
}
