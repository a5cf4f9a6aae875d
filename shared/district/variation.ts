/**
 * The coefficient of variation (差异系数) of a rate over schools, weighted by how many pupils each has:
 *
 *   CV = S / X̄,  X̄ = Σ(Pᵢ·Xᵢ) / ΣPᵢ,  S = √( Σ Pᵢ·(Xᵢ − X̄)² / ΣPᵢ )
 *
 * as counties are assessed for the balance of their schools (教督〔2012〕3号, 教督〔2017〕6号). All of it is exact, in
 * whole numbers, up to the root; a square is compared with the square of a bound, so no verdict hangs on rounding.
 */
import type { Stage } from '../stages'
import type { Rational } from '../tallies/rational'

/** A school's rate as it was counted, and its pupils. Denominators and weights are positive. */
export interface Weighed {
  weight: number
  numerator: number
  denominator: number
}

interface Exact {
  numerator: bigint
  denominator: bigint
}

export interface Spread {
  schools: number
  /** The mean by pupils. */
  mean: Exact
  /** The square of the coefficient. */
  square: Exact
}

/** Of fewer schools there is nothing to be said: two only tell how far they are apart. A local default. */
export const leastSchools = 3

/** What a county's schools may differ by: since 2017 for 优质均衡, and before for 基本均衡. */
export const bounds: Record<Stage, { now: string; before: string }> = {
  primary: { now: '0.50', before: '0.65' },
  junior: { now: '0.45', before: '0.55' },
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))
const multiple = (a: bigint, b: bigint): bigint => (a / divisor(a, b)) * b

const reduced = (numerator: bigint, denominator: bigint): Exact => {
  const common = divisor(numerator, denominator) || 1n
  return { numerator: numerator / common, denominator: denominator / common }
}

/**
 * The spread of rates; undefined where the mean is 0, of which nothing is a share.
 * With L the common denominator and Yᵢ = Xᵢ·L whole, CV² = (W·ΣPᵢYᵢ² − (ΣPᵢYᵢ)²) / (ΣPᵢYᵢ)².
 */
export function spreadOf(rates: readonly Weighed[]): Spread | undefined {
  const common = rates.reduce((so, { denominator }) => multiple(so, BigInt(denominator)), 1n)
  const whole = rates.map(({ weight, numerator, denominator }) => ({
    pupils: BigInt(weight),
    rate: (BigInt(numerator) * common) / BigInt(denominator),
  }))
  const pupils = whole.reduce((sum, one) => sum + one.pupils, 0n)
  const total = whole.reduce((sum, one) => sum + one.pupils * one.rate, 0n)
  const squares = whole.reduce((sum, one) => sum + one.pupils * one.rate * one.rate, 0n)
  if (total === 0n) return undefined
  return {
    schools: rates.length,
    mean: reduced(total, pupils * common),
    square: reduced(pupils * squares - total * total, total * total),
  }
}

/** Whether the coefficient is not above a bound. */
export function isWithin({ square }: Spread, { numerator, denominator }: Rational): boolean {
  const [above, below] = [BigInt(numerator), BigInt(denominator)]
  return square.numerator * below * below <= above * above * square.denominator
}

/** The least whole number whose square is not below n. */
function rootUp(n: bigint): bigint {
  if (n < 2n) return n
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1)
  for (let next = (root + n / root) >> 1n; next < root; next = (root + n / root) >> 1n) root = next
  return root * root === n ? root : root + 1n
}

const places = 1000n

/** "0.516": to three decimals and never down, so that 0.5001 does not read as the 0.500 that it exceeds. */
export function coefficientOf({ square: { numerator, denominator } }: Spread): string {
  const scaled = numerator * places * places
  const squareUp = scaled / denominator + (scaled % denominator === 0n ? 0n : 1n)
  const thousandths = rootUp(squareUp)
  return `${thousandths / places}.${String(thousandths % places).padStart(3, '0')}`
}

/** "71.5%" of the mean, to one decimal and never up, as everywhere. */
export function meanOf({ mean: { numerator, denominator } }: Spread): string {
  const tenths = (numerator * places) / denominator
  return `${tenths / 10n}.${tenths % 10n}%`
}
