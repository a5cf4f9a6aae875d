const mockStored = new Map<string, unknown>()
let mockRoom = Infinity

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockStored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => {
      const others = [...mockStored].filter(([other]) => other !== key)
      if (JSON.stringify([...others, value]).length > mockRoom) throw new Error('full')
      mockStored.set(key, value)
    },
    removeStorageSync: (key: string) => mockStored.delete(key),
  },
}))

type Answers = typeof import('../../../miniprogram/kept-answers')
type Accounts = typeof import('../../../miniprogram/account')

const at = '2026-11-18T19:40'
const clock = 1_000_000_000

/** The app as it starts, of a build. */
function start(build = 'b1'): Answers & Accounts {
  let app: (Answers & Accounts) | undefined
  Object.assign(globalThis, { __webpack_hash__: build })
  jest.isolateModules(() => {
    app = {
      ...jest.requireActual<Accounts>('../../../miniprogram/account'),
      ...jest.requireActual<Answers>('../../../miniprogram/kept-answers'),
    }
  })
  if (app === undefined) throw new Error('not started')
  return app
}

beforeEach(() => {
  mockStored.clear()
  mockRoom = Infinity
})

function startAs(account: string, build?: string) {
  const app = start(build)
  app.learnAccount(account)
  return app
}

const answerKeys = () => [...mockStored.keys()].filter((key) => key.startsWith('answer:'))

test('an answer is there again when the app is opened the next time', () => {
  startAs('mum').keepAnswer('home', { data: { today: 1 }, at, clock })
  expect(start().keptAnswer('home')).toEqual({ data: { today: 1 }, at, clock })
})

test('nothing is kept before it is known whose it is', () => {
  start().keepAnswer('home', { data: 1, at, clock })
  expect(mockStored.size).toBe(0)
})

test('another account sees nothing of it, and what it keeps drives the former’s out', () => {
  startAs('mum').keepAnswer('home', { data: 'mum’s', at, clock })
  const dad = startAs('dad')
  expect(dad.keptAnswer('home')).toBeUndefined()
  dad.keepAnswer('week', { data: 'dad’s', at, clock })
  expect(answerKeys()).toEqual(['answer:week'])
  expect(startAs('mum').keptAnswer('home')).toBeUndefined()
})

test('another build begins anew', () => {
  startAs('mum').keepAnswer('home', { data: 1, at, clock })
  expect(start('b2').keptAnswer('home')).toBeUndefined()
})

test('the oldest go first, by number and by bytes', () => {
  const app = startAs('mum')
  for (let one = 0; one < 45; one++) app.keepAnswer(`a${one}`, { data: one, at, clock })
  expect(answerKeys()).toHaveLength(40)
  expect(app.keptAnswer('a4')).toBeUndefined()
  const large = 'x'.repeat(150 * 1024)
  for (let one = 0; one < 5; one++) app.keepAnswer(`l${one}`, { data: large, at, clock })
  expect(answerKeys().filter((key) => key.startsWith('answer:l'))).toEqual([
    'answer:l2',
    'answer:l3',
    'answer:l4',
  ])
  app.keepAnswer('l4', { data: 'x'.repeat(201 * 1024), at, clock })
  expect(app.keptAnswer('l4')).toBeUndefined()
})

test('where there is no room none is kept, and nothing breaks', () => {
  const app = startAs('mum')
  app.keepAnswer('home', { data: 'x'.repeat(500), at, clock })
  mockRoom = 1000
  app.keepAnswer('week', { data: 'x'.repeat(900), at, clock })
  expect(answerKeys()).toEqual([])
})

test('one that may not be seen any more is gone', () => {
  const app = startAs('mum')
  app.keepAnswer('card', { data: 1, at, clock })
  app.forgetAnswer('card')
  expect(app.keptAnswer('card')).toBeUndefined()
  expect(answerKeys()).toEqual([])
})

test('names of pupils and classes are found in what is kept', () => {
  const app = startAs('mum')
  const home = {
    viewer: { name: '王小明的家长' },
    children: [{ student: 's1', name: '王小明', days: [{ date: at }] }],
  }
  app.keepAnswer('home', { data: home, at, clock })
  app.keepAnswer('visits', {
    data: { class: 'c3', name: '三年级(1)班', pupils: [{ student: 's2', name: '秦兰' }] },
    at,
    clock,
  })
  expect(['s1', 's2', 'c3', 's9'].map(app.nameOf)).toEqual(['王小明', '秦兰', '三年级(1)班', undefined])
})

test.each([
  ['the same evening', 4 * 60 + 19, false],
  ['midnight', 4 * 60 + 20, true],
  ['the next day', 24 * 60, true],
  ['a clock that was put back', -1, true],
])('another day may have begun: %s', (_, minutes, isOther) => {
  expect(start().mayBeAnotherDay({ at, clock }, clock + minutes * 60_000)).toBe(isOther)
})
