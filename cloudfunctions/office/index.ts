/** The school's desk (教务): founding a school, its settings, its calendar, its terms and years; its staff; what delegates enter. */
import * as z from 'zod/mini'
import { anyone } from '../../shared/roles/permission'
import { find, findInput } from '../lib/office/find'
import { found, foundInput } from '../lib/office/found'
import { recount } from '../lib/office/recount'
import { change, changeInput, openForUse, openInput, readSetup } from '../lib/office/setup'
import { closeTerm, readTerms, startTerm, termInput } from '../lib/office/terms'
import { beginInput, beginYear } from '../lib/office/begin-year'
import { planInput, planYear } from '../lib/office/plan-year'
import { readYear } from '../lib/office/year'
import { dutyReaders, readDuties } from '../lib/screens/duties'
import { healthInput, healthReaders, readHealth } from '../lib/screens/health'
import { leaders } from '../lib/screens/leaders'
import { accounts, action, serve } from '../lib/serve'
import { acceptStaff, acceptStaffInput } from '../lib/staff/accept'
import { inviteStaff, inviteStaffInput } from '../lib/staff/invite'
import { readStaff, staffInput } from '../lib/staff/list'
import { saveStaff, saveStaffInput } from '../lib/staff/save'

const nothing = z.strictObject({})

export const actions = {
  find: action(findInput, find, anyone('the school that a code leads to')),
  found: action(foundInput, found, anyone('a school of its own, for a code')),
  setup: action(nothing, (_, request) => readSetup(request), leaders),
  change: action(changeInput, change, leaders),
  open: action(openInput, openForUse, leaders),
  recount: action(nothing, (_, request) => recount(request), leaders),
  terms: action(nothing, (_, request) => readTerms(request), leaders),
  closeTerm: action(termInput, closeTerm, leaders),
  startTerm: action(termInput, startTerm, leaders),
  year: action(nothing, (_, request) => readYear(request), leaders),
  planYear: action(planInput, planYear, leaders),
  beginYear: action(beginInput, (_, request) => beginYear(request), leaders),
  staff: action(staffInput, readStaff, leaders),
  saveStaff: action(saveStaffInput, saveStaff, leaders),
  inviteStaff: action(inviteStaffInput, inviteStaff, leaders),
  acceptStaff: action(acceptStaffInput, acceptStaff, anyone('that it is the member whose code it holds')),
  duties: action(nothing, (_, request) => readDuties(request), dutyReaders),
  health: action(healthInput, readHealth, healthReaders),
}

export const main = serve(actions, accounts)
