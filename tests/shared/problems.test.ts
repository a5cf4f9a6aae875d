import { problems, type ProblemCode, Refusal } from '../../shared/problems'

const codes = Object.keys(problems) as ProblemCode[]
const words = { field: '「日期」', cure: '应为存在的日期', subject: '睡眠', days: '7' }

it('begins with the codes of the contract, in the order in which they are checked', () => {
  expect(codes.slice(0, 9)).toEqual([
    ...['invalid', 'forbidden', 'not_found', 'not_on_roll', 'no_consent', 'future', 'too_late', 'closed'],
    'duplicate',
  ])
})

describe.each(codes)('%s', (code) => {
  it('has a Chinese sentence', () => {
    const { message } = new Refusal(code, null, words)
    expect(message).toMatch(/^[\p{Script=Han}「]/u)
    expect(message.length).toBeGreaterThan(5)
  })

  it('leaves no brace in it, with words or without', () => {
    expect(new Refusal(code, null, words).message).not.toMatch(/[{}]|undefined/u)
    expect(new Refusal(code).message).not.toMatch(/[{}]|undefined/u)
  })
})

it.each(['invalid', 'not_found', 'future', 'too_late'] as const)('%s names the field', (code) => {
  expect(new Refusal(code, 'date', words).message).toContain('「日期」')
})

it('tells the limit of days, what was asked for, and the cure', () => {
  expect(new Refusal('too_late', 'date', words).message).toContain('7 天')
  expect(new Refusal('forbidden', null, words).message).toContain('「睡眠」')
  expect(new Refusal('invalid', 'date', words).message).toContain('应为存在的日期')
  expect(new Refusal('duplicate', 'date', words).message).toBe('应为存在的日期')
})

it('carries the code and the field beside the sentence', () => {
  const refusal = new Refusal('future', 'date', words)
  expect(refusal).toBeInstanceOf(Error)
  expect(refusal.problem).toEqual({ code: 'future', field: 'date', message: refusal.message })
  expect(new Refusal('closed').problem.field).toBeNull()
})
