/** A code to be scanned, as the address of a picture. */
import { generate } from 'lean-qr/nano'
import { toSvgSource } from 'lean-qr/extras/svg'

/** Black on white in any theme: that is what is scanned best. */
export const qrAddress = (text: string): string =>
  `data:image/svg+xml,${encodeURIComponent(toSvgSource(generate(text), { on: 'black', off: 'white', pad: 4 }))}`
