/** What the loader writes is what the functions leave behind when they are sent the same entries. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { canonical } from '../../../cloudfunctions/lib/canonical'
import type { CloudBase } from '../../../local/cloudbase'
import { clientOf } from '../../../miniprogram/client'
import { importSchool } from '../../../scripts/lib/import-school'
import { startStore } from '../../../scripts/lib/replay'
import type { Entry } from '../generate/entry'
import { daysOf } from '../generate/in-order'
import { type GeneratedSchool, generateSchool } from '../generate/school'
import { specOf } from '../generate/spec'
import { nightAfter } from './boxes'
import { mutationOf } from './filing'
import { loadSchool } from './load-school'
import { importedAt, pupilRowsOf, settingsOf } from './roster'

const eventful = specOf({
  ...{ id: 'loaded', seed: 3, pupils: 22, days: 12, perClass: 2, pupilsPerTeacher: 3 },
  ...{ diligence: 0.6, corrections: 0.2, withdrawals: 0.1, late: 0.2, refused: 0.05, proxies: 0.2 },
  ...{ withoutConsent: 0.2, withdrawConsent: 0.15, joiners: 0.15, leavers: 0.15, transfers: 0.3 },
})

const root = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-loader-'))
const [loaded, sent] = [path.join(root, 'loaded'), path.join(root, 'sent')]

afterAll(() => rmSync(root, { recursive: true, force: true }))

async function send(cloud: CloudBase, school: string, entry: Entry): Promise<void> {
  const { at, by, record, refused } = entry
  const client = clientOf((name, event) => cloud.invoke(name, event, { openid: by }, new Date(at)), school)
  const answer = await client.log({ mutation: mutationOf(entry), record })
  if (answer.ok === (refused === undefined)) return
  throw new Error(`${JSON.stringify(entry)}: ${JSON.stringify(answer)}`)
}

/** Sends every entry of a school to its function, and lets the timer come after each survey. */
async function sendAll(cloud: CloudBase, school: GeneratedSchool): Promise<void> {
  const set = { settings: settingsOf(school), staff: school.staff, pupils: pupilRowsOf(school) }
  await importSchool(cloud, set, importedAt(school))
  let nights: string[] = []
  for (const [date, entries] of daysOf(school)) {
    const due = nights.filter((night) => night.slice(0, 10) <= date)
    for (const night of due) await cloud.fireTimer('nightly', new Date(night))
    nights = nights.filter((night) => !due.includes(night))
    for (const entry of entries) {
      await send(cloud, school.spec.id, entry)
      if (entry.record.type === 'survey_open') nights.push(nightAfter(String(entry.record.closes)))
    }
  }
}

/**
 * Every document by its collection and id. Left out is what the timer notes in the school's ledger: how far it has come
 * in the night, and the trend, of whose past weeks the loader knows how many lines there are and how long, and not what
 * the card said then.
 */
async function documentsIn(folder: string, work: (cloud: CloudBase) => Promise<void>) {
  const cloud = await startStore(folder, false)
  try {
    await work(cloud)
    const collections = [
      'ledgers',
      'classes',
      'ballots',
      'surveytexts',
      'invitations',
      'joins',
      'kin',
      'reminders',
    ]
    return Object.fromEntries(
      collections.flatMap((name) =>
        [...cloud.documents(name)].map(({ trend: _, nights: __, ...kept }) => [
          `${name} ${String(kept._id)}`,
          canonical(kept),
        ]),
      ),
    )
  } finally {
    await cloud.close()
  }
}

test('loading a school and sending its entries leave the same documents, to the last field', async () => {
  loadSchool(loaded, eventful)
  const fromLoader = await documentsIn(loaded, () => Promise.resolve())
  // Where a ballot is kept follows from a key outside the store: both have the same.
  mkdirSync(sent)
  copyFileSync(path.join(loaded, 'secrets.json'), path.join(sent, 'secrets.json'))
  const fromFunctions = await documentsIn(sent, (cloud) => sendAll(cloud, generateSchool(eventful)))
  expect(Object.keys(fromFunctions).length).toBeGreaterThan(eventful.pupils)
  expect(fromLoader).toEqual(fromFunctions)
}, 240_000)
