/**
 * What families log of their own accord, by consent: sleep, homework time, reading, the consent itself, and ballots;
 * and what they see of it. Teachers come here too, for pupils whom the school logs for.
 */
import * as z from 'zod/mini'
import { typesBehind } from '../../shared/doors'
import { logAction } from '../lib/log'
import { readFamilyHome } from '../lib/screens/family-home'
import { readWeek, weekInput, weekReaders } from '../lib/screens/week'
import { accounts, action, serve } from '../lib/serve'

export const actions = {
  log: logAction(typesBehind('family')),
  home: action(z.strictObject({}), (_, request) => readFamilyHome(request)),
  week: action(weekInput, readWeek, weekReaders),
}

export const main = serve(actions, accounts)
