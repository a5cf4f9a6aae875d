/** A folder or a file that cannot be used, told in one line. */
export class FolderError extends Error {}
