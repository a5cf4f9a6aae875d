/** Linking by brute force: families and answers are few, so that every hash of them can be computed. */
import { createHash, createHmac } from 'node:crypto'
import { canonical } from '../../../cloudfunctions/lib/canonical'
import { type Ballot, wholeOf } from './ballots'
import { survey } from './school'
import { newTexts, type Seen, type Step } from './seen'
import type { Strategy } from './strategy'

const algorithms = ['sha256', 'sha1', 'md5']
const encodings = ['hex', 'base64', 'base64url'] as const
/** A hash may be cut off: so many of its first signs are looked for. */
const leastSigns = 10

/** What a ballot may have been written as. */
function writings({ rating, answers }: Ballot): string[] {
  const row = [answers.load, answers.care, answers.words]
  const values = [{ rating, answers }, answers, [rating, ...row], row]
  return [...new Set([...values.flatMap((one) => [JSON.stringify(one), canonical(one)]), answers.words])]
}

type Hashes = readonly string[]

/** The first signs of a hash, as it may be written. */
const signsOf = (hash: Buffer) => encodings.map((encoding) => hash.toString(encoding).slice(0, leastSigns))

/** Hashes of a ballot by itself. */
const plainHashes = (ballot: Ballot): Hashes =>
  writings(ballot).flatMap((text) =>
    algorithms.flatMap((name) => signsOf(createHash(name).update(text).digest())),
  )

/** Hashes of a ballot with something that is known beside it. */
const saltedHashes = (ballot: Ballot, salts: readonly string[]): Hashes =>
  writings(ballot).flatMap((text) =>
    salts.flatMap((salt) => [
      ...signsOf(createHmac('sha256', salt).update(text).digest()),
      ...signsOf(
        createHash('sha256')
          .update(salt + text)
          .digest(),
      ),
    ]),
  )

function matches({ steps, school, bag }: Seen): (step: Step) => Ballot | undefined {
  const shards = new Set(steps.flatMap(({ changes }) => changes.map(({ after }) => String(after._id))))
  const known = bag.map((ballot) => [
    ...plainHashes(ballot),
    ...saltedHashes(ballot, [survey, school, ...shards]),
  ])
  return (step) => {
    // A hash begins where a word does.
    const words = newTexts(step).flatMap((text) => text.split(/[^\w+/=-]+/u))
    const found = new Set(words.map((word) => word.slice(0, leastSigns)))
    const isFound = (hashes: Hashes) => hashes.some((signs) => found.has(signs))
    const place = known.findIndex(isFound)
    return bag[place] ?? bag.find((ballot) => isFound(saltedHashes(ballot, [step.student])))
  }
}

/** The first ballot of the bag where nothing is found: a guess like any other. */
const linkedBy =
  (matching: (seen: Seen) => (step: Step) => Ballot | undefined): Strategy['guess'] =>
  (seen) => {
    const match = matching(seen)
    return new Map(
      seen.steps.flatMap((step, place) => {
        const ballot = match(step) ?? seen.bag[place]
        return ballot === undefined ? [] : [[step.student, wholeOf(ballot)] as const]
      }),
    )
  }

export const byDigest: Strategy = { name: 'hashes by brute force', facet: 'whole', guess: linkedBy(matches) }

/** Linking by what can be read, as it is or in base64. */
export const byReading: Strategy = {
  ...{ name: 'plain text', facet: 'whole' },
  guess: linkedBy(({ bag }) => (step) => {
    const texts = newTexts(step)
    const decoded = texts.map((text) => Buffer.from(text, 'base64').toString('utf8'))
    const all = [...texts, ...decoded].join(' ')
    return bag.find((ballot) => writings(ballot).some((text) => all.includes(text)))
  }),
}
