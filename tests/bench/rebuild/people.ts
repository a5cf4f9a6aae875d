/** A small school whose year is played: who there is, put straight into the store in memory. */
import { emptyBooks, pupilLedger, schoolLedger, staffLedger } from '../../../cloudfunctions/lib/import'
import type { PupilRow, StaffRow } from '../../../cloudfunctions/lib/roster'
import { bigSchool } from '../big-school'
import type { Product } from './product'

export const school = 'random'
export const pupils = 135
export const classes = ['class0', 'class1', 'class2']
const pupilsPerClass = 45
const before = new Date('2026-08-31T08:00:00+08:00')

/** Every sixth child is logged for by the school; brothers and sisters share a guardian, two by two. */
const asPlayed = (row: PupilRow, index: number): PupilRow => ({
  ...row,
  proxy: index % 6 === 0,
  guardians: [`guardian${index - (index % 2)}`, `father${index}`],
})

const teachers: StaffRow[] = classes.flatMap((own, index) => [
  { id: `head${index}`, name: `班主任${index}`, roles: ['teacher'], classes: [own] },
  { id: `other${index}`, name: `任课${index}`, roles: ['teacher'], classes: [own, 'class0'] },
])

/** The class of a pupil at the beginning. */
export const classOf = (pupil: number): string => `class${Math.floor(pupil / pupilsPerClass)}`

/** Founds the school, with everything published. */
export async function foundIn({ store, publishSums }: Product): Promise<void> {
  store.clear()
  const { settings, staff, pupils: rows } = bigSchool(school, pupils)
  const members = [...staff, ...teachers]
  const request = { school, caller: '', now: before, today: '2026-08-31' }
  const ledgers = [
    { ...schoolLedger(school, settings, members), open: true },
    ...members.map((row) => staffLedger(school, row)),
    ...rows.map((row, index) => pupilLedger(request, asPlayed(row, index), settings)),
  ]
  for (const { id } of settings.classes) {
    const books = emptyBooks(school, id)
    store.books.set(books._id, books)
  }
  for (const ledger of ledgers) await store.insertLedger(ledger)
  for (const ledger of ledgers) await publishSums(ledger)
}
