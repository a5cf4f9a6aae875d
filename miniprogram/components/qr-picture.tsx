import { Image } from '@tarojs/components'
import { useMemo } from 'react'
import { linkOf } from '../join-address'
import { qrAddress } from './qr'
import './qr-picture.scss'

/**
 * The code of an invitation, to be scanned from a wall or from whoever shows it. It fills its place, which is as wide as high:
 * fitted, a browser draws it small and beside it.
 */
export function QrPicture({ code }: { code: string }) {
  const address = useMemo(() => qrAddress(linkOf(code)), [code])
  return (
    <Image
      className="qr-picture"
      src={address}
      mode="scaleToFill"
      ariaLabel="邀请的二维码"
      nativeProps={{ alt: '邀请的二维码' }}
    />
  )
}
