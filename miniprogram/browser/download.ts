/** Downloads of a browser. */

/** What is handed to the person as a file. */
export interface FileToSave {
  name: string
  content: string
  encoding: 'utf8' | 'base64'
  /** "text/html"; where it is absent the name says it. */
  type?: string
}

/** Lets the browser download what is behind an address. */
export function downloadFrom(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

/** Lets the browser download a file that was made here. */
export function download({ name, content, encoding, type = '' }: FileToSave): void {
  const blob = new Blob([encoding === 'base64' ? bytesOf(content) : content], { type })
  const address = URL.createObjectURL(blob)
  downloadFrom(address, name)
  URL.revokeObjectURL(address)
}
