/** A code to be scanned, as a picture. */
import Taro from '@tarojs/taro'
import { generate } from 'lean-qr'
import { toSvgSource } from 'lean-qr/extras/svg'

/** Black on white in any theme: that is what is scanned best. */
export const qrSource = (text: string): string =>
  toSvgSource(generate(text), { on: 'black', off: 'white', pad: 4, xmlDeclaration: true, scale: 12 })

/** The same as an address for an image; what it is made of is ASCII. */
export function qrAddress(text: string): string {
  const bytes = Uint8Array.from(qrSource(text), (sign) => sign.charCodeAt(0))
  return `data:image/svg+xml;base64,${Taro.arrayBufferToBase64(bytes.buffer)}`
}
