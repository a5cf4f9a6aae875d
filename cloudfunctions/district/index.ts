/** What a district sees of its schools, from folded cards, and what it has them put right. The place of a call is the district. */
import * as z from 'zod/mini'
import { anyone } from '../../shared/roles/permission'
import { cardReaders } from '../lib/card'
import { balanceInput, readBalance } from '../lib/district/balance'
import { drawInput, drawnInput, makeDraw, readDrawn, readDrawsView } from '../lib/district/draws'
import { enter, enterInput } from '../lib/district/enter'
import { itemInput, newItemInput, readDistrictItem, readDistrictNewItem } from '../lib/district/item'
import { readSchoolLooks } from '../lib/district/looks'
import { readMap } from '../lib/district/map'
import { supervisors } from '../lib/district/member'
import {
  noteDistrictItem,
  noteInput,
  openDistrictItem,
  openItemInput,
  visitDistrictItem,
  visitInput,
} from '../lib/district/rectify'
import { readDistrictSchool, schoolInput } from '../lib/district/school'
import { accounts, action, serve } from '../lib/serve'

const nothing = z.strictObject({})

export const actions = {
  enter: action(enterInput, enter, anyone('the district that a code leads to')),
  map: action(nothing, (_, request) => readMap(request), supervisors),
  school: action(schoolInput, readDistrictSchool, supervisors),
  newItem: action(newItemInput, readDistrictNewItem, supervisors),
  openItem: action(openItemInput, openDistrictItem, supervisors),
  item: action(itemInput, readDistrictItem, supervisors),
  note: action(noteInput, noteDistrictItem, supervisors),
  visit: action(visitInput, visitDistrictItem, supervisors),
  balance: action(balanceInput, readBalance, supervisors),
  draws: action(nothing, (_, request) => readDrawsView(request), supervisors),
  drawn: action(drawnInput, readDrawn, supervisors),
  draw: action(drawInput, makeDraw, supervisors),
  /** Of a school, which is the place of this one. */
  looks: action(nothing, (_, request) => readSchoolLooks(request), cardReaders),
}

export const main = serve(actions, accounts)
