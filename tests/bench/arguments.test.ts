import { FolderError } from '../../scripts/lib/folder-error'
import { file, flag, needed, place, readGiven, usageOf, whole, wholes } from './arguments'

const wanted = {
  folder: needed(place(file('folder'))),
  ...{ pupils: wholes(1, 500), days: whole(1, 190), write: flag },
}
const read = (...args: string[]) => readGiven('part', args, wanted)

test('options and places are read in any order, and only what is given', () => {
  expect(read('--days=5', 'here', '--pupils', '1,500', '--write')).toEqual({
    ...{ folder: 'here', days: 5, pupils: [1, 500], write: true },
  })
  expect(read('here')).toEqual({ folder: 'here' })
})

test('the usage tells what may be left out', () => {
  expect(usageOf(wanted)).toBe('<folder> [--pupils N,N…] [--days N] [--write]')
})

test.each([
  [['here', '--days', 'abc'], '--days 应为 1 到 190 的整数，而不是“abc”'],
  [['here', '--days', '191'], '--days 应为 1 到 190 的整数，而不是“191”'],
  [['here', '--days', '-1'], '--days 应为 1 到 190 的整数，而不是“-1”'],
  [['here', '--days='], '--days 应为 1 到 190 的整数，而不是“”'],
  [['here', '--days'], '--days 后面要写 1 到 190 的整数'],
  [['here', '--days', '--write'], '--days 后面要写 1 到 190 的整数'],
  [['here', '--pupils', '1,,2'], '--pupils 应为 1 到 500 的整数，以逗号相隔，而不是“1,,2”'],
  [['here', '--write=yes'], '--write 不带值'],
  [['here', '--folder', 'there'], '不认识 --folder'],
  [['here', '--constructor'], '不认识 --constructor'],
  [['here', 'there'], '不认识 there'],
  [[], '缺少 folder'],
])('%j: one line', (args, told) => {
  expect(() => read(...args)).toThrow(
    new FolderError(`part: ${told}。用法: npm run bench -- part ${usageOf(wanted)}`),
  )
})
