/** Waits for a person to confirm: few calls, further and further apart, until the code is over. */
import type { DeskState } from '../../../shared/views/desk'

const firstPause = 2000
const longestPause = 5000
const growth = 1.25

type Pause = (milliseconds: number) => Promise<void>

/** What became of it. What does not come through is asked again: the code ends it, not the network. */
export async function confirmed(
  look: () => Promise<DeskState>,
  isOver: () => boolean,
  pause: Pause,
): Promise<DeskState> {
  for (let wait = firstPause; !isOver(); wait = Math.min(longestPause, wait * growth)) {
    await pause(wait)
    const state = await look().catch(() => ({ state: 'waiting' }) as const)
    if (state.state !== 'waiting') return state
  }
  return { state: 'over' }
}
