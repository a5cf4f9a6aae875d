/** Handing a file to the person: on the phone to a chat of theirs, to be opened at a desk; in a browser as a download. */
import Taro from '@tarojs/taro'

export interface FileToSave {
  name: string
  content: string
  encoding: 'utf8' | 'base64'
}

/** At once: passing it on must follow the tap. */
async function share({ name, content, encoding }: FileToSave): Promise<void> {
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  files.writeFileSync(filePath, content, encoding)
  try {
    await Taro.shareFileMessage({ filePath, fileName: name })
  } finally {
    files.unlink({ filePath, fail: () => undefined })
  }
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

function download({ name, content, encoding }: FileToSave): void {
  const blob = new Blob([encoding === 'base64' ? bytesOf(content) : content])
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** False where the person thought otherwise, or the phone has no such way. */
export async function saveFile(file: FileToSave): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5') download(file)
    else await share(file)
    return true
  } catch {
    return false
  }
}
