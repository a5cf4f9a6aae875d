/** Names that every object inherits, or that reach into one, are names like any other. */
import { checkPolicy, PolicyError } from '../../shared/policy/check'
import { labelOf } from '../../shared/records/labels'

test.each(['constructor', '__proto__', 'toString'])('a field called %s is called that', (field) => {
  expect(labelOf(field)).toBe(field)
})

test.each(['{"__proto__": {}}', '{"thresholds": {"__proto__": "0.9"}}'])(
  'the policy %s is refused',
  (text) => {
    expect(() => checkPolicy(JSON.parse(text))).toThrow(PolicyError)
  },
)
