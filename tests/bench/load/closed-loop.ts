/** A closed loop of load: so many clients, each of which sends its next request when its last one is answered. */
import { quantile } from '../statistics'

export interface Served {
  requests: number
  seconds: number
  /** Milliseconds from sending to the answer. */
  latency: { p50: number; p95: number; p99: number }
  /** Milliseconds of processor time for one request, of all threads together. */
  processor: number
}

/** Serves requests by their number, `clients` of them in flight at any time. The first request to fail ends it. */
export async function closedLoop(
  clients: number,
  requests: number,
  send: (request: number) => Promise<unknown>,
): Promise<Served> {
  const latencies: number[] = []
  const began = performance.now()
  const used = process.cpuUsage()
  let next = 0
  const client = async () => {
    while (next < requests) {
      const sent = performance.now()
      await send(next++)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const { user, system } = process.cpuUsage(used)
  const [p50, p95, p99] = [quantile(latencies, 0.5), quantile(latencies, 0.95), quantile(latencies, 0.99)]
  const seconds = (performance.now() - began) / 1000
  return { requests, seconds, latency: { p50, p95, p99 }, processor: (user + system) / 1000 / requests }
}
