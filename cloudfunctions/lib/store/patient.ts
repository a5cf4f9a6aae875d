/** A collection of the SDK that asks again where the store is in trouble: whatever is asked of it, and of its queries. */
import { again } from './again'

type Method = (...given: unknown[]) => unknown

/** The methods that send a request. All others only put one together. */
const asking = new Set<PropertyKey>(['add', 'get', 'count', 'set', 'update', 'remove', 'end'])

export const patient = <Of extends object>(of: Of): Of =>
  new Proxy(of, {
    get(target, name) {
      const found = Reflect.get(target, name) as unknown
      if (typeof found !== 'function') return found
      const call: Method = (...given) => (found as Method).apply(target, given)
      if (asking.has(name)) return (...given: unknown[]) => again(() => call(...given) as Promise<unknown>)
      return (...given: unknown[]) => patient(call(...given) as object)
    },
  })
