/** Who is sitting at this browser: the person chosen, in a cookie. The port is in its name: cookies know no ports. */
import type { IncomingMessage } from 'node:http'
import type { Person } from '../demo/people'

const nameOf = (port: number) => `person-${port}`

export function personOf(
  request: IncomingMessage,
  people: readonly Person[],
  port: number,
): Person | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const id = pairs.find(([name]) => name === nameOf(port))?.[1]
  return people.find((person) => person.id === id)
}

export const cookieFor = ({ id }: Person, port: number): string =>
  `${nameOf(port)}=${id}; Path=/; HttpOnly; SameSite=Strict`
