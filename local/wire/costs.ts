/** What was asked through the SDK, in the units of a cloud bill. */
export interface Costs {
  calls: number
  docsRead: number
  docsWritten: number
  /** Bytes of the bodies that the SDK sent and was answered; headers are not counted. */
  bytesSent: number
  bytesReceived: number
}

export const noCosts = (): Costs => ({
  ...{ calls: 0, docsRead: 0, docsWritten: 0 },
  ...{ bytesSent: 0, bytesReceived: 0 },
})

function addTo(sum: Costs, own: Costs): void {
  for (const unit of Object.keys(sum) as (keyof Costs)[]) sum[unit] += own[unit]
}

/** Running totals, and the costs of single invocations while they run. */
export class CostBook {
  readonly totals = noCosts()
  private readonly open = new Map<string, Costs>()

  /** Begins to add up the costs of an invocation, by its request id. */
  begin(invocation: string): Costs {
    const costs = noCosts()
    this.open.set(invocation, costs)
    return costs
  }

  end(invocation: string): void {
    this.open.delete(invocation)
  }

  /** Books a request. The SDK's sequence id is the id of the invocation, a dash, and an id of the request's own. */
  record(sequenceId: string | null, own: Costs): void {
    addTo(this.totals, own)
    const invocation = this.open.get(sequenceId?.slice(0, sequenceId.lastIndexOf('-')) ?? '')
    if (invocation) addTo(invocation, own)
  }
}
