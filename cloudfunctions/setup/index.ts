/** The operator's own tools: a school's first import, its card, rebuilding its sums. No client may call it. */
import * as z from 'zod/mini'
import { retentionOf } from '../../shared/keeping/retention'
import { oneOf, whole } from '../../shared/records/fields'
import { auditPage } from '../lib/audit'
import { backupPage, beginRestore, restoreSome, standing } from '../lib/backup'
import { operatorsCard } from '../lib/card'
import {
  addSupervisor,
  districtInput,
  listDistricts,
  makeDistrict,
  revokeSupervisor,
  superviseInput,
  unsuperviseInput,
} from '../lib/district/places'
import { collectionNames } from '../lib/formats'
import { addPupils, found, open } from '../lib/import'
import { planPage } from '../lib/keeping/sweep'
import { makePlace, placeInput, readPlaces, revokePlace } from '../lib/office/founding'
import { rebuildPage } from '../lib/rebuild'
import { pupilRow, settingsSchema, staffRow } from '../lib/roster'
import { action, operators, serve } from '../lib/serve'
import { schoolLedgerId, settingsFields, settingsOf } from '../lib/settings'
import { readLedgers } from '../lib/store/ledgers'

const collection = oneOf(collectionNames)
const document = z.record(z.string(), z.unknown())
const pageInput = z.strictObject({ after: z.string(), size: whole(1, 500) })

export const actions = {
  place: action(placeInput, makePlace),
  places: action(z.strictObject({}), (_, request) => readPlaces(request)),
  revokePlace: action(z.strictObject({}), (_, request) => revokePlace(request)),
  district: action(districtInput, makeDistrict),
  districts: action(z.strictObject({}), (_, request) => listDistricts(request)),
  supervise: action(superviseInput, addSupervisor),
  unsupervise: action(unsuperviseInput, revokeSupervisor),
  found: action(
    z.strictObject({ settings: settingsSchema, staff: z.array(staffRow) }),
    ({ settings, staff }, request) => found(request, settings, staff),
  ),
  pupils: action(z.strictObject({ pupils: z.array(pupilRow) }), ({ pupils }, request) =>
    addPupils(request, pupils),
  ),
  open: action(z.strictObject({}), (_, request) => open(request)),
  card: action(z.strictObject({}), async (_, request) => ({ card: await operatorsCard(request) })),
  sweepPlan: action(z.strictObject({ after: z.string() }), async ({ after }, { school, today }) => {
    const read = await readLedgers([schoolLedgerId(school)], [...settingsFields, 'tally', 'results'])
    const settings = settingsOf(school, read)
    const [own] = read
    const kept = { settings, tally: own?.tally ?? {}, results: own?.results ?? {} }
    return planPage(school, kept, { retention: retentionOf(settings.policy), today, after })
  }),
  audit: action(pageInput, async ({ after, size }, { school }) => {
    const { calendar } = settingsOf(school, await readLedgers([schoolLedgerId(school)], settingsFields))
    return auditPage(school, calendar, after, size)
  }),
  standing: action(z.strictObject({}), () => Promise.resolve(standing())),
  backup: action(z.strictObject({ collection, after: z.string() }), (page, { school }) =>
    backupPage(school, page.collection, page.after),
  ),
  beginRestore: action(z.strictObject({ digest: z.string(), beside: z.boolean() }), (begun, { school }) =>
    beginRestore(school, begun.digest, begun.beside),
  ),
  restore: action(
    z.strictObject({ digest: z.string(), collection, documents: z.array(document) }),
    (some, { school }) => restoreSome(school, some.digest, some.collection, some.documents),
  ),
  rebuild: action(pageInput, async ({ after, size }, { school }) => {
    const { calendar } = settingsOf(school, await readLedgers([schoolLedgerId(school)], settingsFields))
    return rebuildPage(school, calendar, after, size)
  }),
}

const mostBytes = 1_000_000

export const main = serve(actions, operators, mostBytes)
