/** The quantile of a sample for a share above 0, by the nearest rank: so many of the sample are not above it. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5)

/** Milliseconds that each of several runs of something takes. */
export async function timed(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const sample: number[] = []
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    await work(run)
    sample.push(performance.now() - began)
  }
  return sample
}

export const milliseconds = (value: number): string => `${value.toFixed(2)} ms`
