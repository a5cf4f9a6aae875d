import { optionsOr } from '../../scripts/lib/command'

it('an option that a command does not know is answered with how it is used', () => {
  const before = process.argv
  process.argv = [...before.slice(0, 2), 'folder', '--nonsense']
  try {
    expect(() => optionsOr('用法: …', {})).toThrow('用法: …')
  } finally {
    process.argv = before
  }
})
