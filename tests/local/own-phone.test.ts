import vm from 'node:vm'
import { people, type Person } from '../../local/demo/people'
import { withOwnPhone } from '../../local/web/own-phone'

const [one, other] = people as [Person, Person]

/** Opens the app's page as somebody, on a browser with this storage. */
function open(person: Person, stored: Map<string, string>): void {
  const html = withOwnPhone('<html><head></head><body></body></html>', person)
  const [, script = ''] = /<script>([^]*?)<\/script>/u.exec(html) ?? []
  vm.runInNewContext(script, {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
  })
}

test('who comes after somebody else is nobody yet, and what waits of the other stays', () => {
  const stored = new Map([
    ['account', 'a1'],
    ['home', 'teacher'],
    ['outbox@a1', 'waiting'],
  ])
  open(one, stored)
  expect(stored.get('account')).toBe('a1')
  open(one, stored)
  expect(stored.get('home')).toBe('teacher')
  open(other, stored)
  expect([...stored.keys()].sort()).toEqual(['outbox@a1', 'person'])
})
