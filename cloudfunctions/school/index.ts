/** What the school records of itself, by its teachers, principal and admins, and what they see of it: the card. */
import * as z from 'zod/mini'
import { typesBehind } from '../../shared/doors'
import { cardReaders, readCard } from '../lib/card'
import { logAction } from '../lib/log'
import { readOverview } from '../lib/screens/overview'
import { pupilVisitsInput, readPupilVisits } from '../lib/screens/pupil-visits'
import { readRequirement, requirementInput } from '../lib/screens/requirement'
import { readTeacherHome, todayReaders } from '../lib/screens/today'
import { readVisits, visitsInput, visitsReaders } from '../lib/screens/visits'
import { accounts, action, serve } from '../lib/serve'

const nothing = z.strictObject({})

export const actions = {
  log: logAction(typesBehind('school')),
  card: action(nothing, async (_, request) => ({ card: await readCard(request) }), cardReaders),
  today: action(nothing, (_, request) => readTeacherHome(request), todayReaders),
  visits: action(visitsInput, readVisits, visitsReaders),
  pupilVisits: action(pupilVisitsInput, readPupilVisits, visitsReaders),
  overview: action(nothing, (_, request) => readOverview(request), cardReaders),
  requirement: action(requirementInput, readRequirement, cardReaders),
}

export const main = serve(actions, accounts)
