/** Handing a file to the person: on the phone to a chat of theirs, in a browser as a download. */
import Taro from '@tarojs/taro'

/** Writes the file, lets the person pass it on, and takes it off the phone again. */
async function share(name: string, text: string): Promise<void> {
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  // At once: passing it on must follow the tap.
  files.writeFileSync(filePath, text, 'utf8')
  try {
    await Taro.shareFileMessage({ filePath, fileName: name })
  } finally {
    files.unlink({ filePath, fail: () => undefined })
  }
}

function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** False where the person thought otherwise, or the phone has no such way. */
export async function saveFile(name: string, text: string, type: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5') download(name, text, type)
    else await share(name, text)
    return true
  } catch {
    return false
  }
}
