/** All states of a screen: those that come of the network, which every screen has, and its own. */
import type { Never, Screen, State } from './screen'

/** A screen as it is opened in a state. */
export interface Shown extends Required<State> {
  screen: Screen
  state: string
}

const filled = { filled: {} }

const ofTheNetwork: Readonly<Record<string, State>> = {
  loading: { network: 'silent' },
  error: { network: 'failing' },
  forbidden: { network: 'forbidden' },
  offline: { network: 'cut' },
  'offline-known': { steps: [{ network: 'cut' }, { restart: true }] },
}

const isPossible = (entry: [string, State | Never]): entry is [string, State] => !('never' in entry[1])

const shownOf = (screen: Screen, name: string, state: State): Shown => ({
  ...{ screen, state: name },
  opens: { ...screen.opens, ...state.opens },
  answers: { ...screen.answers, ...state.answers },
  storage: { ...screen.storage, ...state.storage },
  network: state.network ?? 'good',
  steps: state.steps ?? [],
})

/** A screen that asks nothing is the same whatever becomes of the network. */
export function statesOf(screen: Screen): Shown[] {
  const asks = Object.keys(screen.answers).length > 0
  const states = { ...filled, ...(asks && ofTheNetwork), ...screen.states }
  return Object.entries(states)
    .filter(isPossible)
    .map(([name, state]) => shownOf(screen, name, state))
}

/** With everything on it. */
export const filledOf = (screen: Screen): Shown => shownOf(screen, 'filled', {})

/** With everything on it, in the longest names and oddest numbers that there are for it. */
export const hardestOf = (screen: Screen): Shown =>
  statesOf(screen).find(({ state }) => state === 'odd') ?? filledOf(screen)
