/** What is shipped: whole, small, and without anything of the demo. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { demoTime } from '../../local/demo/calendar'
import { people } from '../../local/demo/people'
import { schoolName } from '../../local/demo/school'
import { secretsBuiltInto } from '../support/secret-shapes'
import { appConfigOf, filesIn, packageSizes, pagesOf, totalOf } from '../../scripts/lib/sizes'

const root = path.resolve(__dirname, '../..')
const weapp = path.join(root, 'dist/weapp')
const kilobyte = 1024

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

describe('packages', () => {
  const sizes = packageSizes(weapp)

  test('the main package is small enough to be there at once', () => {
    expect(sizes[0]!.name).toBe('main')
    expect(sizes[0]!.bytes).toBeLessThanOrEqual(900 * kilobyte)
  })

  test.each(sizes.slice(1))('$name is small enough', ({ bytes }) => {
    expect(bytes).toBeLessThanOrEqual(400 * kilobyte)
  })

  test('all of them together', () => {
    expect(totalOf(sizes)).toBeLessThanOrEqual(2 * kilobyte * kilobyte)
  })
})

test('no secret and no path of a machine is in it', () => {
  const { files, found } = secretsBuiltInto(weapp)
  expect(files).toBeGreaterThan(100)
  expect(found).toEqual([])
})

describe('the mini-program', () => {
  const app = readJson(path.join(weapp, 'app.json'))

  test.each(pagesOf(appConfigOf(weapp)))('%s has its four files', (page) => {
    const missing = ['js', 'json', 'wxml', 'wxss'].filter(
      (end) => !existsSync(path.join(weapp, `${page}.${end}`)),
    )
    expect(missing).toEqual([])
  })

  test('colours for light and dark are named in the theme', () => {
    expect(app).toMatchObject({ darkmode: true, themeLocation: 'theme.json' })
    const theme = readJson(path.join(weapp, 'theme.json'))
    const named = Object.values(app['window'] as Record<string, string>).filter((value) =>
      value.startsWith('@'),
    )
    for (const shade of [theme['light'], theme['dark']]) {
      expect(Object.keys(shade as object).map((name) => `@${name}`)).toEqual(expect.arrayContaining(named))
    }
  })

  test('only what a page needs is run, and privacy is checked', () => {
    expect(app).toMatchObject({ lazyCodeLoading: 'requiredComponents', __usePrivacyCheck__: true })
  })

  test('WeChat DevTools open it as it is, and change nothing of it', () => {
    const project = readJson(path.join(root, 'project.config.json'))
    expect(project).toMatchObject({ compileType: 'miniprogram', miniprogramRoot: 'dist/weapp/' })
    expect(project).toMatchObject({
      setting: { es6: false, minified: false, postcss: false, enhance: false },
    })
    expect(project['libVersion']).toMatch(/^3\.\d+\.\d+$/u)
    expect(existsSync(path.join(root, String(project['cloudfunctionRoot'])))).toBe(true)
  })
})

/** Words that stand for the demo: its addresses, its school, its people, its clock. */
const marks = [
  ...['"/people"', '"/messages"', 'settableClock', 'demo-bar', 'person-', '换人'],
  ...[schoolName, demoTime, ...people.flatMap(({ id, name, sentence }) => [id, name, sentence])],
]

/** Some of the libraries' builds have Chinese in escapes. */
const unescaped = (text: string) =>
  text.replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const textsIn = (folder: string) =>
  filesIn(folder)
    .filter((file) => !file.endsWith('.br'))
    .map((file) => ({ file, text: unescaped(readFileSync(path.join(folder, file), 'utf8')) }))

function marked(folder: string): string[] {
  return textsIn(folder).flatMap(({ file, text }) =>
    marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`),
  )
}

describe('the demo', () => {
  test.each(['weapp', 'h5', 'cloudfunctions'])('nothing of it is in dist/%s', (folder) => {
    expect(readdirSync(path.join(root, 'dist', folder))).not.toEqual([])
    expect(marked(path.join(root, 'dist', folder))).toEqual([])
  })

  test('its words would be found: they stand in local/', () => {
    const local = textsIn(path.join(root, 'local')).map(({ text }) => text)
    expect(marks.filter((mark) => !local.some((text) => text.includes(mark)))).toEqual([])
  })
})
