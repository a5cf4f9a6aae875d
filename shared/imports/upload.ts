/** Where in the cloud's storage a file lies until it is read: under its school and whoever brought it. */

const folderOf = (school: string, account: string): string => `imports/${school}/${account}/`

const ending = /\.[a-z]{3,4}$/iu

/** The path for a file that somebody chose; `account` is what the answers call them. */
export const uploadPath = (school: string, account: string, id: string, name: string): string =>
  `${folderOf(school, account)}${id}${ending.exec(name)?.[0]?.toLowerCase() ?? ''}`

/** Whether a path is one for a file of this account of this school. */
export function isUploadPath(path: string, school: string, account: string): boolean {
  const folder = folderOf(school, account)
  return path.startsWith(folder) && /^[\w-]+(?:\.[a-z]+)?$/u.test(path.slice(folder.length))
}

const fileId = /^cloud:\/\/[^/]+\/(.+)$/u

/** Whether a stored file was brought by this account of this school: nobody has another's read, or removed. */
export function isUploadOf(id: string, school: string, account: string): boolean {
  const [, path = ''] = fileId.exec(id) ?? []
  return isUploadPath(path, school, account)
}
