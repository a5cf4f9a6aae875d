/** Who is looking: the caller's staff entry and children, and the homes that these make. */
import type { Settings, StaffEntry } from '../../../shared/books'
import { addDays, isSchoolDay } from '../../../shared/calendar'
import type { Profile } from '../../../shared/roll'
import type { Caller } from '../../../shared/roles/role'
import type { Home, Viewer } from '../../../shared/views/viewer'
import { withoutPartsOf } from '../beside'
import type { Ledger } from '../ledger'
import type { Request } from '../serve'
import {
  foundedIn,
  keptSettings,
  type KnownSettings,
  schoolLedgerId,
  settingsFields,
  settingsOf,
} from '../settings'
import { staffClaim, staffLedgerOf } from '../staff/who'
import { readClaiming, readTiedTo } from '../store/ledgers'
import { isOpen } from './days'

export type Member = Pick<StaffEntry, 'name' | 'roles' | 'classes' | 'headOf'>

/** What a screen begins with: the settings, who the caller is, and the other ledgers that were asked for. */
export interface Known {
  settings: KnownSettings
  member: Ledger['member']
  caller: Caller
  read: Ledger[]
}

type Kept = KnownSettings | undefined

/** What {@link readKnown} is made of, but for the settings: these are read where they are not kept. One call. */
async function readWithout(
  kept: Kept,
  { school, caller }: Request,
  ids: readonly string[],
  fields: readonly string[],
): Promise<Omit<Known, 'settings'>> {
  const own = staffClaim(school, caller)
  const wanted = kept ? [own, ...ids] : [own, schoolLedgerId(school), ...ids]
  const all = withoutPartsOf(['member', ...(kept ? [] : settingsFields), ...fields])
  const read = await readClaiming(wanted, all)
  const member = staffLedgerOf(read, caller)?.member
  return { member, caller: { id: caller, ...(member && { staff: member }) }, read }
}

/** One call: the caller's staff ledger, others by id, and the settings where this instance has not got them. */
export async function readKnown(
  request: Request,
  ids: readonly string[] = [],
  fields: readonly string[] = [],
): Promise<Known> {
  const kept = keptSettings(request.school)
  const known = await readWithout(kept, request, ids, fields)
  return { ...known, settings: settingsOf(request.school, known.read, kept) }
}

/** The same of a school that there is, open or not; whom it answers is the caller's to check. One call. */
export async function readFounded(
  request: Request,
  fields: readonly string[] = [],
): Promise<(Known & { isOpen: boolean }) | undefined> {
  const kept = keptSettings(request.school)
  const known = await readWithout(kept, request, [], fields)
  const settings = kept ?? foundedIn(request.school, known.read)
  const isOpen = kept !== undefined || known.read.some(({ open }) => open)
  return settings && { ...known, settings, isOpen }
}

export type Child = Ledger & { profile: Profile }

/** One call: the children tied to the caller's account, those who have left too. */
export const readChildren = (
  { school, caller }: Request,
  fields: readonly string[] = [],
): Promise<Ledger[]> => readTiedTo(school, caller, ['profile', ...fields])

/** By name as a Chinese reader looks it up. */
export const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'zh')

/** Whether a child is at the school, will be, or left so lately that a day may still be logged. */
function isPresent({ roll }: Profile, settings: Settings, today: string): boolean {
  const lastDay = roll.leftOn !== null && roll.leftOn <= today ? addDays(roll.leftOn, -1) : today
  return roll.enrolledOn > today || isOpen(roll, lastDay, settings, today)
}

/** The children that a family is shown, by name. */
export const childrenOf = (read: readonly Ledger[], settings: Settings, today: string): Child[] =>
  read
    .filter((ledger): ledger is Child => !!ledger.profile && isPresent(ledger.profile, settings, today))
    .sort((a, b) => byName(a.profile, b.profile))

function homesOf(member: Member | undefined, children: readonly Child[]): Home[] {
  const leads = member?.roles.some((role) => role === 'principal' || role === 'admin')
  const isDelegate = member?.roles.some((role) => role === 'sports' || role === 'doctor')
  return [
    ...(children.length > 0 ? (['family'] as const) : []),
    ...(member?.classes.length ? (['teacher'] as const) : []),
    ...(isDelegate ? (['duty'] as const) : []),
    ...(leads ? (['school'] as const) : []),
  ]
}

/** Guardians are known by their children: "王小明、王小红的家长". */
const parentOf = (children: readonly Child[]) =>
  children.length === 0 ? '' : `${children.map(({ profile }) => profile.name).join('、')}的家长`

export function viewerOf(
  settings: Settings,
  member: Member | undefined,
  children: readonly Child[],
  today: string,
): Viewer {
  const headOf = settings.classes.filter(({ id }) => member?.headOf?.includes(id)).map(({ name }) => name)
  return {
    name: member?.name ?? parentOf(children),
    homes: homesOf(member, children),
    school: settings.name,
    today,
    isSchoolDay: isSchoolDay(settings.calendar, today),
    ...(headOf.length > 0 && { headOf }),
  }
}
