/** Retries that a request earns: with more than a fifth of them failing, a store in trouble is left alone. */
const earned = 0.2
/** What an instance may save up, and what it begins with: the first request of a cold one may fail. */
const most = 10
const atFirst = 1

/** A bucket of tokens: requests fill it, retries empty it. However many fail, at most 1.2 go out for one that is asked. */
export class RetryBudget {
  private tokens = atFirst

  earn(): void {
    this.tokens = Math.min(most, this.tokens + earned)
  }

  /** Whether a retry may be made; it is paid for. */
  spend(): boolean {
    // Fifths do not add up to a whole in binary.
    if (this.tokens < 1 - 1e-9) return false
    this.tokens -= 1
    return true
  }
}
