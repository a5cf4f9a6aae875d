/** The steps that keep documents in this release's formats, and seal how far their chains have come. */
import { localDate } from '../../shared/calendar'
import { allOfThisRelease, type CollectionName, collectionNames } from '../lib/formats'
import { markedId } from '../lib/marked'
import { sealPage } from '../lib/seal'
import { noteNight } from '../lib/store/nights'
import { upgradeSome } from '../lib/upgrade'
import type { Step } from './run'

/** Where the step goes on: in a collection, after an id. */
const placeOf = (at: string): [CollectionName, string] => {
  const [name] = at.split(' ', 1) as [CollectionName]
  return [name, at.slice(name.length + 1)]
}

/** Documents that the release before has written are brought up to this one's, a collection after the other; once. */
export const upgrade = (now: Date): Step => ({
  name: 'upgrade',
  async turn({ _id, school, nights }, at) {
    if (nights?.[allOfThisRelease] !== undefined) return null
    const [name, after] = placeOf(at || `${collectionNames[0]} `)
    const next = await upgradeSome(school, name, after)
    if (next !== null) return `${name} ${next}`
    const following = collectionNames[collectionNames.indexOf(name) + 1]
    if (following !== undefined) return `${following} `
    await noteNight(_id, allOfThisRelease, { night: localDate(now), after: null })
    return null
  },
})

/** What a run has found: ledgers and seals that are not as they were, and each school's root of the night. */
export interface Told {
  unsound: string[]
  roots: Record<string, string>
}

/** How far the chain of each ledger has come is sealed; what does not go on from where it was is told. */
export const seal = (now: Date, told: Told): Step => ({
  name: 'seal',
  async turn({ school }, after) {
    const { unsound, next, root } = await sealPage(school, localDate(now), after)
    told.unsound.push(...unsound.map(markedId))
    if (root !== undefined) told.roots[school] = root
    return next
  },
})
