/**
 * What families log of their own accord, by consent: sleep, homework time, reading, the consent itself, and ballots.
 * Teachers come here too, for pupils whom the school logs for.
 */
import { typesBehind } from '../../shared/doors'
import { logAction } from '../lib/log'
import { accounts, serve } from '../lib/serve'

export const actions = {
  log: logAction(typesBehind('family')),
}

export const main = serve(actions, accounts)
