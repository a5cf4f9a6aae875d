/**
 * How a chosen file comes to the function that reads it: the phone puts it into the cloud's storage by itself, a browser
 * hands it to the function part by part, for a browser has no door to the storage.
 */

/** Bytes of a part: in base64, and with what is around it, less than an account may send in one call. */
export const partBytes = 64 * 1024

/** Of the largest file that is read, 10 MB. */
export const mostParts = 160

/** Parts of a file of so many bytes; one of an empty file too. */
export const partsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / partBytes))

const ending = /\.[a-z]{3,4}$/iu

const folderOf = (school: string, account: string) => `imports/${school}/${account}`

/** Where a phone's file lies until it is read: under the school and whoever brought it. */
export const filePath = (school: string, account: string, id: string, name: string): string =>
  `${folderOf(school, account)}/${id}${ending.exec(name)?.[0]?.toLowerCase() ?? ''}`

/** Where a part of a browser's file lies. */
export const partPath = (school: string, account: string, id: string, part: number): string =>
  `${folderOf(school, account)}/${id}-${part}`
