import { Notice } from '../components/notice'
import { goHome } from '../leave'
import { type Missing, missingWords } from './missing'

/** In the place of a child's days where there are none to show, with a way on. */
export const NothingHere = ({ why }: { why: Missing }) => (
  <Notice kind="plain" text={missingWords[why]} action={{ text: '回首页', onClick: goHome }} />
)
