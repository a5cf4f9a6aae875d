/**
 * The schools that this phone knows, and the one in use: a person may teach at one and have a child at another. What is
 * kept of each stands under keys of its own.
 */
import Taro from '@tarojs/taro'

export interface KnownSchool {
  id: string
  name: string
}

const currentKey = 'school'
const knownKey = 'schools'
const mostKnown = 20

type Heard = (before: string) => void

let current: string | undefined
const listeners = new Set<Heard>()

/** The school in use: the one entered last, else the one that the app was built for. */
export const school = (): string => (current ??= Taro.getStorageSync<string>(currentKey) || __SCHOOL__)

/** A key of the phone's storage for what belongs to a school alone. That of the build's own school is the plain name. */
export const keyAt = (id: string, name: string): string => (id === __SCHOOL__ ? name : `${name}#${id}`)

/** Is told when another school is entered, and which one was in use before. */
export const onSchool = (heard: Heard): void => void listeners.add(heard)

/**
 * Enters a school: whatever is asked and sent from now on is of that school. Where an address named it, it is in use
 * until the app is closed, and stays only once it is known to be one ({@link rememberSchool}).
 */
export function enterSchool(id: string): void {
  const before = school()
  if (id === before) return
  current = id
  listeners.forEach((heard) => heard(before))
}

/** The schools at which somebody was found to be at home, the latest first. */
export const knownSchools = (): readonly KnownSchool[] =>
  Taro.getStorageSync<KnownSchool[] | ''>(knownKey) || []

/** Keeps the school in use, which has answered by its name. */
export function rememberSchool(name: string): void {
  const own = { id: school(), name }
  const [first, ...rest] = knownSchools()
  const isThere = first?.id === own.id && first.name === name
  if (!isThere) {
    const others = [first, ...rest].filter((one) => one !== undefined && one.id !== own.id)
    Taro.setStorageSync(knownKey, [own, ...others].slice(0, mostKnown))
  }
  if (Taro.getStorageSync<string>(currentKey) !== own.id) Taro.setStorageSync(currentKey, own.id)
}

/** An address to be sent to others: it names the school too, for whoever opens it may be at another one. */
export const sharedAddress = (address: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}school=${encodeURIComponent(school())}`

const asked = /[?&]school=([^&]+)/u

/** The school that the address names with which the app was opened: `?school=`. */
function addressed(): string | undefined {
  if (process.env.TARO_ENV !== 'h5') return Taro.getLaunchOptionsSync().query['school'] as string | undefined
  const [, id] = asked.exec(location.hash) ?? []
  return id === undefined ? undefined : decodeURIComponent(id)
}

/** To be done once, at the start, before anything is asked. */
export function enterAddressed(): void {
  const id = addressed()
  if (id) enterSchool(id)
}
