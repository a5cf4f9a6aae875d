/** Each colour of text can be read on each ground that it stands on, in light and in dark: WCAG's 4.5 to 1. */
import { compiled, declarationsOf, rulesOf } from './audit-sources'

/** Text, and the grounds it stands on. */
const pairs: Record<string, readonly string[]> = {
  ink: ['ground', 'surface', 'surface-sunk'],
  'ink-soft': ['ground', 'surface', 'surface-sunk'],
  accent: ['ground', 'surface', 'accent-sunk'],
  'accent-ink': ['accent'],
  met: ['surface', 'met-sunk'],
  'not-met': ['surface', 'not-met-sunk'],
  insufficient: ['surface', 'insufficient-sunk'],
  norm: ['surface'],
}
const least = 4.5

const [light, dark] = rulesOf(compiled('theme/tokens.scss')).map(
  (rule) =>
    new Map(
      declarationsOf(rule)
        .filter(({ prop, value }) => prop.startsWith('--') && value.startsWith('#'))
        .map(({ prop, value }) => [prop.slice(2), value]),
    ),
)

/** The relative luminance of "#rgb" or "#rrggbb". */
function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => {
    const share = Number.parseInt(digits.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
})

test('dark has each colour that light has', () => {
  expect([...dark!.keys()].sort()).toEqual([...light!.keys()].sort())
})

describe.each([
  ['light', light!],
  ['dark', dark!],
])('%s', (_, colours) => {
  const all = Object.entries(pairs).flatMap(([text, grounds]) =>
    grounds.map((ground) => [text, ground] as const),
  )
  test.each(all)('%s on %s', (text, ground) => {
    expect(contrast(colours.get(text)!, colours.get(ground)!)).toBeGreaterThanOrEqual(least)
  })
})
