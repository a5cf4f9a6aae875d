/** The consent of a child, whenever one wants to read it or to think again; and the text before, to compare. */
import { consentTexts } from '../../../shared/consent/texts'
import type { ChildView } from '../../../shared/views/family'
import { leaveSaying } from '../../leave'
import { ChildPage } from '../child-page'
import { useChild } from '../use-child'
import { AskConsent } from './ask'
import { Told } from './told'
import { standingIn } from './words'

/** The text before, of which an earlier consent may be. */
function Before({ child }: { child: ChildView }) {
  const text = consentTexts[consentTexts.length - 2]
  const standing = standingIn(child)
  if (text === undefined || (standing !== 'newer' && standing !== 'lapsed')) return null
  return <Told title="上一版说明" text={text} />
}

function Asked({ child }: { child: ChildView }) {
  const { student, name } = child
  const given = () => void leaveSaying('已同意')
  return (
    <>
      <AskConsent {...{ student, name }} standing={standingIn(child)} onGiven={given} />
      <Before child={child} />
    </>
  )
}

export default function ConsentPage() {
  const chosen = useChild()
  const { child, home } = chosen
  // The home is all that this page asks for, and does not refuse a child that is not one's own.
  const isNotOwn = home.data !== undefined && child === undefined
  const choice = isNotOwn ? { ...chosen, missing: () => 'child' as const } : chosen
  const data = child && { name: child.name, child }
  return (
    <ChildPage title="记录前的说明" choice={choice} answer={{ ...home, data }}>
      {(shown) => <Asked key={shown.child.student} child={shown.child} />}
    </ChildPage>
  )
}
