/** What stops the embedded CloudBase from starting or answering, told in one plain line. */
export class LocalCloudBaseError extends Error {
  override readonly name = 'LocalCloudBaseError'
}

/** Another process uses a data folder. */
export class FolderInUse extends LocalCloudBaseError {
  constructor(
    readonly folder: string,
    holder: string,
  ) {
    super(`the data folder ${folder} is in use by ${holder}`)
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
