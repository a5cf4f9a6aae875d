/** A file that a function has made: on the phone it is opened, from where it can be passed on; a browser downloads it. */
import Taro from '@tarojs/taro'

const endingOf = (name: string) => (name.endsWith('.docx') ? 'docx' : 'xlsx')

async function openOnPhone(name: string, content: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/report.${endingOf(name)}`
  Taro.getFileSystemManager().writeFileSync(filePath, content, 'base64')
  await Taro.openDocument({ filePath, fileType: endingOf(name), showMenu: true })
}

/** Lets the browser download what is behind an address. */
export function downloadFrom(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

function download(name: string, content: string): void {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes]))
  downloadFrom(address, name)
  URL.revokeObjectURL(address)
}

/** `content` is base64. False where the phone could not write or open it. */
export async function openFile(name: string, content: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5') download(name, content)
    else await openOnPhone(name, content)
    return true
  } catch {
    return false
  }
}
