/** How many bytes a text has in UTF-8. A phone has nothing that counts them. */
export function textBytes(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    // Half of a pair has two of its four.
    const isHalf = code >= 0xd800 && code <= 0xdfff
    if (code >= 0x80) bytes += code < 0x800 || isHalf ? 1 : 2
  }
  return bytes
}
