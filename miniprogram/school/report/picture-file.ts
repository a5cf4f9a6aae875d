/** Where the picture is drawn, and how it is saved: on the phone's canvas to the album, in a browser as a download. */
import Taro from '@tarojs/taro'
import type { Report } from '../../../shared/views/report'
import { type Brush, draw, heightOf, width } from './draw'
import { downloadFrom } from '../../browser/download'

/** A picture by its address: of a file on the phone, of data in a browser. */
export interface Drawn {
  address: string
}

interface Sheet {
  width: number
  height: number
  getContext(kind: '2d'): Brush | null
}

function drawOn(sheet: Sheet, report: Report): void {
  sheet.width = width
  sheet.height = heightOf(report)
  const brush = sheet.getContext('2d')
  if (brush === null) throw new Error('no canvas')
  draw(brush, report)
}

/** The canvas of the page, which the phone draws on. */
const sheetOfPage = () =>
  new Promise<Sheet>((found, failed) => {
    const query = Taro.createSelectorQuery().select('#report-canvas').fields({ node: true })
    query.exec(([field]: [{ node?: Sheet } | null]) => {
      if (field?.node) found(field.node)
      else failed(new Error('no canvas'))
    })
  })

async function onPhone(report: Report): Promise<string> {
  const sheet = await sheetOfPage()
  drawOn(sheet, report)
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: sheet as never, fileType: 'png' })
  return tempFilePath
}

function inBrowser(report: Report): string {
  const sheet = document.createElement('canvas')
  drawOn(sheet, report)
  return sheet.toDataURL('image/png')
}

/** Undefined where nothing could be drawn. */
export async function drawn(report: Report): Promise<Drawn | undefined> {
  try {
    return { address: process.env.TARO_ENV === 'h5' ? inBrowser(report) : await onPhone(report) }
  } catch {
    return undefined
  }
}

/** Saves it; the phone asks its person at this tap. False where the person does not allow it. */
export async function savePicture({ address }: Drawn, { school, asOf }: Report): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    downloadFrom(address, `${school.name}达标卡${asOf}.png`)
    return true
  }
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: address })
    return true
  } catch {
    return false
  }
}
