import Taro from '@tarojs/taro'
import { Button } from '../../components/button'
import { codeOf } from './words'

const isPhone = process.env.TARO_ENV === 'weapp'

/** Reads the code that hangs in the classroom, where there is a camera to do so. */
export function ScanCode({ found }: { found: (code: string) => void }) {
  if (!isPhone) return null
  const scan = () =>
    Taro.scanCode({ scanType: ['qrCode'] }).then(
      ({ result }) => found(codeOf(result)),
      // Whoever turns back has scanned nothing.
      () => undefined,
    )
  return <Button id="scan" kind="quiet" text="扫二维码" onClick={() => void scan()} />
}
