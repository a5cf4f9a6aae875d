/** What the suites of joining share: the taps of everybody concerned, in a school. */
import type { Person, School } from '../cast'

let sent = 0

export function joining(school: School) {
  const call = (person: Person) => school.client(person).call
  const invite = (person: Person = 'teacherLi', own = 'class3') =>
    call(person)('school', 'invite', { class: own })
  const shown = (person: Person = 'teacherLi', own = 'class3') =>
    call(person)('school', 'invitation', { class: own })
  const revoke = (person: Person = 'teacherLi', own = 'class3') =>
    call(person)('school', 'revoke', { class: own })
  const opened = (code: string, person: Person = 'stranger') => call(person)('family', 'invitation', { code })

  const join = (
    code: string,
    name = '王小明',
    person: Person = 'stranger',
    mutation = `join${++sent}`,
    relation: '父亲' | '母亲' | '其他监护人' = '母亲',
    more: { check?: string; guardian?: string } = {},
  ) => call(person)('family', 'join', { mutation, code, name, relation, ...more })
  const own = async (person: Person = 'stranger') => (await call(person)('family', 'joins', {})).joins
  const waiting = (person: Person = 'adminSun', of?: string) =>
    call(person)('school', 'joinRequests', of === undefined ? {} : { class: of })
  const requests = async (person: Person = 'adminSun') => (await waiting(person)).joins

  const settle = (person: Person, decision: object) => call(person)('school', 'settleJoin', decision as never)
  const approve = (request: string, student = 'ming', person: Person = 'adminSun', replaces?: string) =>
    settle(person, { decision: 'approve', request, student, ...(replaces !== undefined && { replaces }) })
  const reject = (request: string, reason = '名册里没有这个名字', person: Person = 'adminSun') =>
    settle(person, { decision: 'reject', request, reason })
  const vouch = (request: string, person: Person = 'teacherLi') =>
    settle(person, { decision: 'vouch', request })

  const codeFor = async (own = 'class3') => (await invite('adminSun', own)).code!
  const childrenOf = async (person: Person) =>
    (await call(person)('family', 'home', {})).children.map(({ student }) => student)

  const rule = async (check: 'none' | 'number' | 'word', word = '', byList = false) => {
    expect(await school.code('principalChen', { type: 'joining', check, word, by_list: byList })).toBe(
      'accepted',
    )
    for (const name of ['family', 'school']) await school.cloud.recycle(name)
  }
  const quit = (person: Person, student = 'ming', mutation = `quit${++sent}`) =>
    call(person)('family', 'quit', { mutation, student })

  /** A request, as the school sees it. */
  async function asked(name = '王小明', person: Person = 'stranger'): Promise<string> {
    await join(await codeFor(), name, person)
    return (await requests()).find((one) => one.name === name.trim())!.request
  }
  return {
    ...{ call, invite, shown, revoke, opened, join, own, waiting, requests },
    ...{ settle, approve, reject, vouch, codeFor, childrenOf, asked, rule, quit },
  }
}
