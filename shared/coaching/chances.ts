/** The chances that signals are judged by. All are between 0 and 1. */

const smallest = 1e-12

/**
 * The chance of at least k of n where the share is `mean` on average and differs from class to class: a beta-binomial
 * with an intraclass correlation `alike` (0 < alike < 1). Summed from all n downwards.
 */
export function atLeast(k: number, n: number, mean: number, alike: number): number {
  const within = Math.min(1 - smallest, Math.max(smallest, mean))
  const size = (1 - alike) / alike
  const [a, b] = [within * size, (1 - within) * size]
  let exactly = 1
  for (let i = 0; i < n; i++) exactly *= (a + i) / (size + i)
  let sum = 0
  for (let j = n; j >= k; j--) {
    sum += exactly
    exactly *= (j * (b + n - j)) / ((n - j + 1) * (a + j - 1))
  }
  return Math.min(1, sum)
}

/** The chance that at least k of several events happen that do not depend on each other (Poisson-binomial). */
export function atLeastOf(k: number, chances: readonly number[]): number {
  let exactly = [1]
  for (const chance of chances)
    exactly = [...exactly, 0].map(
      (sum, happened) => sum * (1 - chance) + (exactly[happened - 1] ?? 0) * chance,
    )
  return exactly.slice(k).reduce((sum, one) => sum + one, 0)
}

/** The chance of at least k where `mean` are expected (Poisson). */
export function atLeastExpecting(k: number, mean: number): number {
  let [sum, term] = [0, Math.exp(-mean)]
  for (let j = 0; j < k; j++) {
    sum += term
    term *= mean / (j + 1)
  }
  return Math.max(0, 1 - sum)
}
