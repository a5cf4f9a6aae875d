/** Which school the phone is at, and what is kept of each. */
export {}

const mockStored = new Map<string, unknown>()
const mockLaunched: { query: Record<string, string> } = { query: {} }

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockStored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => mockStored.set(key, value),
    removeStorageSync: (key: string) => mockStored.delete(key),
    getLaunchOptionsSync: () => mockLaunched,
  },
}))

type Schools = typeof import('../../miniprogram/schools')
type Accounts = typeof import('../../miniprogram/account')
type Keeping = typeof import('../../miniprogram/outbox/keeping')

/** The app as it starts. */
function start(query: Record<string, string> = {}): Schools & Accounts & Keeping {
  mockLaunched.query = query
  let app: (Schools & Accounts & Keeping) | undefined
  jest.isolateModules(() => {
    app = {
      ...jest.requireActual<Schools>('../../miniprogram/schools'),
      ...jest.requireActual<Accounts>('../../miniprogram/account'),
      ...jest.requireActual<Keeping>('../../miniprogram/outbox/keeping'),
    }
  })
  if (app === undefined) throw new Error('not started')
  app.enterAddressed()
  return app
}

beforeEach(() => mockStored.clear())

test('the school is that of the build until another one is entered, and stays once it has answered', () => {
  expect(start().school()).toBe('lanshan')
  expect(start({ school: 'second' }).school()).toBe('second')
  expect(start().school()).toBe('lanshan')
  start({ school: 'second' }).rememberSchool('第二小学')
  expect(start().school()).toBe('second')
  expect(start({ school: 'lanshan' }).school()).toBe('lanshan')
})

test('the schools that have answered are kept, the latest first, each once, by its newest name', () => {
  const app = start()
  app.rememberSchool('岚山')
  app.enterSchool('second')
  app.rememberSchool('二小')
  app.rememberSchool('第二小学')
  app.enterSchool('lanshan')
  app.rememberSchool('岚山')
  expect(start().knownSchools()).toEqual([
    { id: 'lanshan', name: '岚山' },
    { id: 'second', name: '第二小学' },
  ])
})

test('an account is of one school; what comes late from a school that was left changes nothing here', () => {
  const app = start()
  const heard: string[] = []
  app.onAccount((account, before) => heard.push(`${before}>${account}`))
  app.learnAccount('at-first')
  app.enterSchool('second')
  expect(app.account()).toBe('')
  app.learnAccount('late-at-first', 'lanshan')
  expect([app.account(), app.ownKey('draft')]).toEqual(['', 'draft@#second'])
  app.learnAccount('at-second', 'second')
  expect(app.ownKey('draft')).toBe('draft@at-second')
  app.enterSchool('lanshan')
  expect(app.account()).toBe('late-at-first')
  expect(heard).toEqual(['>at-first', '>at-second'])
})

test('what was kept before the app knew several schools is that of its own', () => {
  mockStored.set('account', 'old')
  expect(start().ownKey('outbox')).toBe('outbox@old')
})

test('what was written before an account was known is taken over at its own school alone', () => {
  const app = start()
  const keeping = app.keepingOnPhone(() => undefined)
  const entry = { mutation: 'm1' } as never
  keeping.save({ entries: [entry], sent: [] })
  app.enterSchool('second')
  app.learnAccount('at-second')
  app.adopt(keeping)
  expect(keeping.load().entries).toEqual([])
  app.enterSchool('lanshan')
  app.learnAccount('at-first')
  app.adopt(keeping)
  expect(keeping.load().entries).toEqual([entry])
})

test('an address that is sent to others names the school', () => {
  const app = start({ school: '实验/一' })
  expect(app.sharedAddress('/pages/join/index?code=AB')).toBe(
    '/pages/join/index?code=AB&school=%E5%AE%9E%E9%AA%8C%2F%E4%B8%80',
  )
  expect(app.sharedAddress('/pages/home/index')).toContain('?school=')
})
