/** From the bytes of a file to its sheets; whatever is no table is refused with what to do. */
import type { Sheet } from '../../../../shared/imports/table'
import { readText } from './text'
import { mostBytes, tooLarge } from './unreadable'
import { whatItIs } from './what-it-is'
import { readSheets } from './workbook'

export async function sheetsOf(file: Buffer): Promise<Sheet[]> {
  if (file.length > mostBytes) throw tooLarge()
  return whatItIs(file) === 'workbook' ? readSheets(file) : readText(file)
}
