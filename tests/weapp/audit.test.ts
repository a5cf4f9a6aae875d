/** What the platform's audit reads from the package, and phones that lack what it has given up. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../../scripts/lib/sizes'
import { screens } from '../../scripts/lib/screens/registry'
import { filledOf } from '../../scripts/lib/screens/states'
import { ShownPhone } from './support/shown-phone'

const weapp = path.resolve(__dirname, '../../dist/weapp')
const files = filesIn(weapp)
const textOf = (file: string) => readFileSync(path.join(weapp, file), 'utf8')
const ending = (...ends: string[]) => files.filter((file) => ends.some((end) => file.endsWith(end)))

const holding = (pattern: RegExp, ...ends: string[]) =>
  ending(...ends).filter((file) => pattern.test(textOf(file)))

test('nothing is shipped that no phone reads', () => {
  expect(ending('.map', '.ts', '.tsx', '.scss', '.br', '.md')).toEqual([])
})

test('no style is of :active, and none is fetched from elsewhere', () => {
  expect(ending('.wxss')).not.toEqual([])
  expect(holding(/:active|(?:url\(|@import\s*)["']?(?:https?:)?\/\//u, '.wxss')).toEqual([])
})

test('nothing of ours is written to the console by the way', () => {
  expect(holding(/console\.(?:log|debug)\(/u, '.js').filter((file) => file !== 'taro.js')).toEqual([])
})

const first = screens[0]!

test('a phone may lack the interfaces that the platform has given up', async () => {
  const phone = new ShownPhone(filledOf(first), ['getSystemInfo', 'getSystemInfoSync', 'getSystemInfoAsync'])
  await phone.show()
  expect(phone.text).toContain(first.landmark)
})
