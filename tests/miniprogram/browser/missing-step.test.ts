/** A page whose files did not come in the browser. */
import { isMissingChunk, nextStep, places } from '../../../miniprogram/browser/missing-step'

it.each<[string, unknown, boolean]>([
  ['a script', Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' }), true],
  ['styles', new Error('Loading CSS chunk 12 failed.\n(/css/12.css)'), true],
  ['another error', new Error('Cannot read properties of undefined'), false],
  ['no error at all', 'Loading chunk 12 failed.', false],
])('knows the file that did not come: %s', (_, reason, expected) => {
  expect(isMissingChunk(reason)).toBe(expected)
})

it.each<[string, boolean, number, string, boolean]>([
  ['no network', false, 1e9, '没有网络，这一页还没有下载', false],
  ['a new version', true, 60_000, '有新版本，正在刷新', true],
  ['still missing after a reload', true, 59_999, '这一页没有打开，请稍后再试', false],
])('%s', (_, isServed, since, words, reloads) => {
  expect(nextStep(isServed, since)).toEqual({ words, reloads })
})

it('goes back to the place before, forwards too, and nowhere from the first', () => {
  const visited = places()
  visited.note(3)
  expect(visited.back()).toBe(0)
  visited.note(4)
  expect(visited.back()).toBe(-1)
  visited.note(2)
  expect(visited.back()).toBe(1)
})
