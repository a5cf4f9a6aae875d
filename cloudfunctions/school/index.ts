/** What the school records of itself, by its teachers, principal and admins, and the card that comes of it all. */
import * as z from 'zod/mini'
import { typesBehind } from '../../shared/doors'
import { readCard } from '../lib/card'
import { logAction } from '../lib/log'
import { accounts, action, serve } from '../lib/serve'

export const actions = {
  log: logAction(typesBehind('school')),
  card: action(z.strictObject({}), async (_, request) => ({ card: await readCard(request) })),
}

export const main = serve(actions, accounts)
