/** Running totals of what was asked through the SDK, in the units of a cloud bill. */
export interface Costs {
  calls: number
  docsRead: number
  docsWritten: number
}
