import type { Computer } from '../../../shared/desk'

const systems: readonly [RegExp, Computer['system']][] = [
  [/android|iphone|ipad|harmonyos/iu, 'phone'],
  [/windows/iu, 'windows'],
  [/mac os/iu, 'mac'],
  [/linux/iu, 'linux'],
]
const browsers: readonly [RegExp, Computer['browser']][] = [
  [/micromessenger/iu, 'wechat'],
  [/\bedg/iu, 'edge'],
  [/firefox/iu, 'firefox'],
  [/chrome|chromium/iu, 'chrome'],
  [/safari/iu, 'safari'],
]

const named = <Name extends string>(agent: string, all: readonly [RegExp, Name][]): Name | 'other' =>
  all.find(([sign]) => sign.test(agent))?.[1] ?? 'other'

/** What kind of computer and browser this is, by what the browser says of itself. */
export const computerOf = (agent: string): Computer => ({
  system: named(agent, systems),
  browser: named(agent, browsers),
})
