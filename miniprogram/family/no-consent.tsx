import type { ChildView } from '../../shared/views/family'
import { Notice } from '../components/notice'
import { checkInOf, goTo } from './links'

/** Nothing is recorded without a consent, so there are no days to look at. */
export function NoConsent({ child: { student, days } }: { child: ChildView }) {
  const canGive = days.at(-1)?.isOpen === true
  const read = { text: '看说明，再决定', onClick: () => goTo(checkInOf(student)) }
  return (
    <Notice kind="plain" text="您还没有同意记录，这里没有可看的内容。" {...(canGive && { action: read })} />
  )
}
