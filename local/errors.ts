/** What stops the embedded CloudBase from starting or answering, told in one plain line. */
export class LocalCloudBaseError extends Error {
  override readonly name = 'LocalCloudBaseError'
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
