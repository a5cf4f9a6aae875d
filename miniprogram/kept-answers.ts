/**
 * The last answers, kept on the phone: shown at once when the app is opened, and where there is no network. Those of one
 * account, in the shapes of one build; the oldest go first.
 */
import Taro from '@tarojs/taro'
import { account } from './account'
import { textBytes } from './outbox/text-bytes'

/** When something was read. */
export interface ReadAt {
  /** The school's local time, "YYYY-MM-DDTHH:MM". */
  at: string
  /** What the phone's clock, right or wrong, said. */
  clock: number
}

/** An answer as it was read. */
export interface Kept extends ReadAt {
  data: unknown
}

const minute = 60_000

/**
 * Whether another day may have begun since. A clock that is a day off has told it wrong then and now: only the time that
 * has passed counts.
 */
export function mayBeAnotherDay({ at, clock }: ReadAt, now: number): boolean {
  const [hours = 0, minutes = 0] = at.slice('YYYY-MM-DDT'.length).split(':').map(Number)
  const untilMidnight = (24 * 60 - (60 * hours + minutes)) * minute
  return now - clock >= untilMidnight || now < clock
}

interface Index {
  account: string
  build: string
  /** The newest last. */
  answers: { key: string; bytes: number }[]
}

const indexKey = 'answers'
const mostAnswers = 40
const mostBytes = 600 * 1024
const mostBytesEach = 200 * 1024

/** Of the build: a newer one may show what an older answer has not got. */
const build = __webpack_hash__

const storageKey = (key: string) => `answer:${key}`
const readIndex = () => Taro.getStorageSync<Index | ''>(indexKey) || undefined

function ownIndex(): Index | undefined {
  const index = readIndex()
  return index?.account === account() && index.build === build ? index : undefined
}

/** Takes all of them away, whosesoever they are. */
export function dropAnswers(): void {
  readIndex()?.answers.forEach(({ key }) => Taro.removeStorageSync(storageKey(key)))
  Taro.removeStorageSync(indexKey)
}

/** The first few that fit, the newest before the others. */
function fitting(answers: Index['answers']): Index['answers'] {
  let bytes = 0
  const newest = [...answers].reverse().slice(0, mostAnswers)
  return newest.filter((answer) => (bytes += answer.bytes) <= mostBytes).reverse()
}

function store(key: string, kept: Kept): void {
  const bytes = textBytes(JSON.stringify(kept))
  if (bytes > mostBytesEach) {
    forgetAnswer(key)
    return
  }
  if (ownIndex() === undefined) dropAnswers()
  const before = ownIndex()?.answers ?? []
  const all = [...before.filter((answer) => answer.key !== key), { key, bytes }]
  const answers = fitting(all)
  all
    .filter((answer) => !answers.includes(answer))
    .forEach((gone) => Taro.removeStorageSync(storageKey(gone.key)))
  // First the list: an answer that it did not name would never be taken away.
  Taro.setStorageSync(indexKey, { account: account(), build, answers })
  Taro.setStorageSync(storageKey(key), kept)
}

/** Keeps an answer. Where there is no room, none is kept: what waits to be sent comes first. */
export function keepAnswer(key: string, kept: Kept): void {
  if (account() === '') return
  try {
    store(key, kept)
  } catch {
    dropAnswers()
  }
}

export function keptAnswer(key: string): Kept | undefined {
  if (ownIndex()?.answers.some((answer) => answer.key === key) !== true) return undefined
  return Taro.getStorageSync<Kept | ''>(storageKey(key)) || undefined
}

/** The caller may not have it any more. */
export function forgetAnswer(key: string): void {
  const index = ownIndex()
  if (index === undefined) return
  Taro.setStorageSync(indexKey, { ...index, answers: index.answers.filter((answer) => answer.key !== key) })
  Taro.removeStorageSync(storageKey(key))
}

type Named = Record<string, unknown>

/** Looks through a view for whom an id belongs to. */
function nameIn(view: unknown, id: string): string | undefined {
  if (typeof view !== 'object' || view === null) return undefined
  const { student, class: own, name } = view as Named
  if (typeof name === 'string' && (student ?? own) === id) return name
  for (const part of Object.values(view)) {
    const found = nameIn(part, id)
    if (found !== undefined) return found
  }
  return undefined
}

/** The name of a pupil or a class, if one of the kept answers tells it. */
export function nameOf(id: string): string | undefined {
  for (const { key } of [...(ownIndex()?.answers ?? [])].reverse()) {
    const found = nameIn(keptAnswer(key)?.data, id)
    if (found !== undefined) return found
  }
  return undefined
}
