/**
 * How many retries an instance may make: a share of its requests, and a few that it has saved up. Together with what has
 * to be read anew after a write whose answer was lost, a store in trouble is asked for at most a fifth more.
 */
const share = 0.15
/** What may be saved up, and what a new instance begins with: its first request may fail too. */
const most = 3
const atFirst = 1

/** A bucket of tokens: requests fill it, retries empty it. */
export class RetryBudget {
  private tokens = atFirst

  earn(): void {
    this.tokens = Math.min(most, this.tokens + share)
  }

  /** Whether a retry may be made; it is paid for. */
  spend(): boolean {
    // Twentieths do not add up to a whole in binary.
    if (this.tokens < 1 - 1e-9) return false
    this.tokens -= 1
    return true
  }
}
