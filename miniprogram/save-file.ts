/** Handing a file to the person: on the phone to a chat of theirs, to be opened at a desk; in a browser as a download. */
import Taro from '@tarojs/taro'
import { download, type FileToSave } from './browser/download'

/** Writes the file, lets the person pass it on, and takes it off the phone again. */
async function share({ name, content, encoding }: FileToSave): Promise<void> {
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  // At once: passing it on must follow the tap.
  files.writeFileSync(filePath, content, encoding)
  try {
    await Taro.shareFileMessage({ filePath, fileName: name })
  } finally {
    files.unlink({ filePath, fail: () => undefined })
  }
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
