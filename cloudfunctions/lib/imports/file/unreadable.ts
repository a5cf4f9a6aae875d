/** A file that is refused, with what to do about it. */
import { Refusal } from '../../../../shared/problems'

export const refuseFile = (cure: string): Refusal =>
  new Refusal('invalid', 'file', { field: '「文件」', cure })

/** Bytes of a file as it comes, and of what it unpacks to. */
export const mostBytes = 10 * 1024 * 1024

export const tooLarge = () => refuseFile('文件超过 10 MB。请只留下要导入的那张表，去掉图片，另存后再选')
