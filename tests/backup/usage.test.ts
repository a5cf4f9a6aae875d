import { optionsOr } from '../../scripts/lib/command'

it('an option that a command does not know is answered with how it is used', () => {
  expect(() => optionsOr('用法: …', {}, ['folder', '--nonsense'])).toThrow('用法: …')
  expect(optionsOr('用法: …', {}, ['folder']).positionals).toEqual(['folder'])
})
