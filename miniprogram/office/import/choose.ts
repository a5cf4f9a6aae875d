/** Choosing a file: on the phone out of a chat, in a browser from the computer. */
import Taro from '@tarojs/taro'

export interface Chosen {
  name: string
  bytes: number
  /** Where the phone has it, or the browser's own. */
  from: string | File
}

const endings = ['xlsx', 'csv', 'xls', 'xlsm']

async function fromChat(): Promise<Chosen | undefined> {
  const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: endings })
  const [file] = tempFiles
  return file && { name: file.name, bytes: file.size, from: file.path }
}

const fromComputer = (): Promise<Chosen | undefined> =>
  new Promise((chosen) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'file-to-import'
    input.accept = endings.map((ending) => `.${ending}`).join(',')
    input.addEventListener('cancel', () => chosen(undefined))
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      chosen(file && { name: file.name, bytes: file.size, from: file })
    })
    input.click()
  })

/** The file, or undefined where the person thought otherwise. */
export const chooseFile = (): Promise<Chosen | undefined> =>
  process.env.TARO_ENV === 'h5' ? fromComputer() : fromChat().catch(() => undefined)
