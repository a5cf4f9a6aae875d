/**
 * In the place of `TextEncoder` on the phone, where there is none: the maker of QR codes asks for one. It takes what an
 * address is made of, which is ASCII.
 */
export class AsciiEncoder {
  encode(text: string): Uint8Array {
    return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  }
}
