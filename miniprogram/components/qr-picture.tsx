import { Image } from '@tarojs/components'
import { useMemo } from 'react'
import { qrAddress } from './qr'

interface QrPictureProps {
  /** What is read by scanning it. */
  text: string
  /** What it is, for who listens. */
  label: string
  /** Says how large it is: as wide as high, for the picture fills it. Fitted, a browser draws it small and beside its place. */
  className: string
}

/** A code to be scanned. */
export function QrPicture({ text, label, className }: QrPictureProps) {
  const src = useMemo(() => qrAddress(text), [text])
  return <Image {...{ className, src, mode: 'scaleToFill', ariaLabel: label }} nativeProps={{ alt: label }} />
}
