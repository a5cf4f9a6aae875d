/** A file that a function has made: on the phone it is opened, from where it can be passed on; a browser downloads it. */
import Taro from '@tarojs/taro'
import { download } from '../../browser/download'

const endingOf = (name: string) => (name.endsWith('.docx') ? 'docx' : 'xlsx')

async function openOnPhone(name: string, content: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/report.${endingOf(name)}`
  Taro.getFileSystemManager().writeFileSync(filePath, content, 'base64')
  await Taro.openDocument({ filePath, fileType: endingOf(name), showMenu: true })
}

/** `content` is base64. False where the phone could not write or open it. */
export async function openFile(name: string, content: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5') download({ name, content, encoding: 'base64' })
    else await openOnPhone(name, content)
    return true
  } catch {
    return false
  }
}
