/** A code that a person types: by chance, of signs that nobody takes for one another. */
import { randomInt } from 'node:crypto'
import { codeLength, codeSigns } from '../../shared/joining'

export const newCode = (): string =>
  Array.from({ length: codeLength }, () => codeSigns[randomInt(codeSigns.length)]).join('')
