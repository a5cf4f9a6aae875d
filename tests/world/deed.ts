/** What a deed is: something that changes something, step by step, and what has happened before. */
import { type Asking, answered } from './school'
import type { World } from './world'

/** What is done in one go: a call, or a timer's run, which the platform makes again if it failed. */
export type Step = Asking | Run

export interface Run {
  fires: 'nightly' | 'notices' | 'folding'
  event?: unknown
  /** Whether it has no time for anything. */
  isShort?: true
}

export interface Deed {
  name: string
  /** What has happened before, without any fault. */
  before?: (world: World) => Promise<unknown>
  /** The steps, made out of what stands in the world before the first of them. */
  steps: (world: World) => Step[] | Promise<Step[]>
  /** Whether the world begins without any school. */
  isEmpty?: true
  /** What whoever is not answered does in place of sending the same again. */
  instead?: readonly Asking[]
  /** Whether it tells what it has just done, which differs where it was done before. */
  isReport?: true
  /** Why a request that is carried out after whoever was not answered asked again is left out here. */
  notLate?: string
  /** What may be otherwise after a fault, as a difference is told, and why. */
  mayDiffer?: { where: RegExp; why: string }
  /** Whether what an instance remembers matters, so that each try has a new one. */
  hasMemory?: true
}

export const inTurn = (askings: readonly Asking[]) => async (world: World) => {
  for (const asking of askings) await answered(world, asking)
}

/** Of a night: how far a timer has come is not what it has done, and what it seals is as it stood then. */
export const ofNights = {
  where: /school\.nights\.|^seals /u,
  why: 'a mark that arrives late makes the next run look again; a step that failed is done after the sealing',
}
