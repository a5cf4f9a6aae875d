/**
 * What families log of their own accord, by consent: sleep, homework time, reading, the consent itself, and ballots;
 * and what they see of it. Teachers come here too, for pupils whom the school logs for.
 */
import * as z from 'zod/mini'
import { typesBehind } from '../../shared/doors'
import { anyone } from '../../shared/roles/permission'
import { invitedInput, readInvited } from '../lib/joins/invited'
import { join, joinInput, readOwnJoins } from '../lib/joins/join'
import { quit, quitInput } from '../lib/joins/ties'
import { eraseAsked, eraseInput } from '../lib/keeping/erase-asked'
import { exportChild, exportInput } from '../lib/keeping/export'
import { logAction } from '../lib/log'
import { readFamilyHome } from '../lib/screens/family-home'
import { childReaders, guardiansAlone } from '../lib/screens/child'
import { familyVisitsInput, readFamilyVisits } from '../lib/screens/family-visits'
import { historyInput, readHistory } from '../lib/screens/history'
import { mineInput, readMine } from '../lib/screens/mine'
import { readReminders, remind, reminderReaders, remindInput } from '../lib/screens/reminder'
import { readReadLog, readsInput } from '../lib/screens/reads'
import { readShelf, shelfInput } from '../lib/screens/shelf'
import { readSurvey, surveyInput } from '../lib/screens/survey'
import { readWeek, weekInput } from '../lib/screens/week'
import { readWeeks, weeksInput } from '../lib/screens/weeks'
import { accounts, action, serve } from '../lib/serve'

export const actions = {
  log: logAction(typesBehind('family')),
  home: action(z.strictObject({}), (_, request) => readFamilyHome(request), anyone('its own children')),
  week: action(weekInput, readWeek, childReaders),
  weeks: action(weeksInput, readWeeks, childReaders),
  history: action(historyInput, readHistory, childReaders),
  shelf: action(shelfInput, readShelf, childReaders),
  visits: action(familyVisitsInput, readFamilyVisits, guardiansAlone),
  survey: action(surveyInput, readSurvey, anyone('its own children; without any, the title alone')),
  mine: action(mineInput, readMine, guardiansAlone),
  reads: action(readsInput, readReadLog, guardiansAlone),
  export: action(exportInput, exportChild, guardiansAlone),
  erase: action(eraseInput, eraseAsked, guardiansAlone),
  invitation: action(invitedInput, readInvited, anyone('the names of school and class, for their code')),
  join: action(joinInput, join, anyone('that it was sent, for a code')),
  joins: action(z.strictObject({}), (_, request) => readOwnJoins(request), anyone('its own requests')),
  quit: action(quitInput, quit, guardiansAlone),
  reminder: action(z.strictObject({}), (_, request) => readReminders(request), reminderReaders),
  remind: action(remindInput, remind, reminderReaders),
}

export const main = serve(actions, accounts)
