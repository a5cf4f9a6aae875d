/** What the platform's audit complains of and can be read from the sources: styles, elements, interfaces. */
import type { Rule } from 'postcss'
import {
  compiled,
  declarationsOf,
  elementsIn,
  rulesOf,
  scriptFiles,
  styleFiles,
  textOf,
  valueOf,
  type Written,
} from './audit-sources'

type Complaint = (rule: Rule) => boolean

const isColour = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklch|color)a?\(/iu
const isScrolling = (rule: Rule) =>
  declarationsOf(rule).some(({ prop, value }) => prop.startsWith('overflow') && /auto|scroll/u.test(value))
const isFixedBelow = (rule: Rule) =>
  valueOf(rule, 'position') === 'fixed' && valueOf(rule, 'bottom') !== undefined

/** Each finds what is wrong with a rule. */
const ofStyles: Record<string, Complaint> = {
  'pressed by :active, which sticks on a phone: hoverClass is for that': ({ selector }) =>
    selector.includes(':active'),
  'a colour that does not know the dark: theme/tokens.scss has them': (rule) =>
    declarationsOf(rule).some(({ value }) => isColour.test(value)),
  'text that does not grow with the reader’s wish: var(--body) and the like do': (rule) =>
    declarationsOf(rule).some(
      ({ prop, value }) =>
        (prop === 'font-size' || prop === 'font') &&
        /\d(?:px|rpx|em|rem|pt)/u.test(value) &&
        !value.includes('--scale'),
    ),
  'a fixed control below that minds no safe area': (rule) =>
    isFixedBelow(rule) && !rule.toString().includes('safe-area-inset-bottom'),
  'scrolling without momentum': (rule) =>
    isScrolling(rule) && valueOf(rule, '-webkit-overflow-scrolling') !== 'touch',
  'sizes that shrink with the screen': (rule) =>
    declarationsOf(rule).some(({ value }) => /\drpx/u.test(value)),
}

/** The colours themselves, and the ground behind the pages, which no screen's tokens reach. */
const withColours = ['theme/tokens.scss', 'app.scss']

const complaintsOf = (css: string): string[] =>
  rulesOf(css).flatMap((rule) =>
    Object.entries(ofStyles)
      .filter(([, isWrong]) => isWrong(rule))
      .map(([complaint]) => `${rule.selector}: ${complaint}`),
  )

test.each(styleFiles.filter((file) => !withColours.includes(file)))('%s', (file) => {
  expect(complaintsOf(compiled(file))).toEqual([])
})

test.each([
  ['.a:active { top: 0 }', ':active'],
  ['.a { color: #fff }', 'colour'],
  ['.a { border: 1px solid rgba(0, 0, 0, 0.5) }', 'colour'],
  ['.a { font-size: 15px }', 'text'],
  ['.a { position: fixed; bottom: 0 }', 'safe area'],
  ['.a { overflow-x: auto }', 'momentum'],
  ['.a { width: 20rpx }', 'shrink'],
])('%s is found', (css, complaint) => {
  expect(complaintsOf(css)).toEqual([expect.stringContaining(complaint)])
})

const lacking = ({ given }: Written, ...needed: string[]) => needed.filter((name) => !given.has(name))

/** What is wrong with an element. */
function complaintsOfElement(element: Written): string[] {
  const { tag, given } = element
  if (tag === 'Image')
    return given.has('style') || given.has('className') ? [] : ['an image without dimensions']
  if (tag === 'Input' || tag === 'Textarea') return lacking(element, 'ariaLabel').map((name) => `no ${name}`)
  if (!given.has('onClick')) return []
  return lacking(element, 'hoverClass', 'ariaRole').map((name) => `no ${name}`)
}

const elementComplaints = (text: string): string[] =>
  elementsIn(text).flatMap((element) =>
    complaintsOfElement(element).map((complaint) => `line ${element.line}, ${element.tag}: ${complaint}`),
  )

/** Interfaces that the platform has given up, and what is not for those who use the app. */
const unwanted =
  /\b(?:getSystemInfo(?:Sync|Async)?|getUserInfo|getUserProfile|createCanvasContext|drawCanvas)\b|console\.log|\bdebugger\b/u

test.each(scriptFiles)('%s', (file) => {
  const text = textOf(file)
  expect(elementComplaints(text)).toEqual([])
  expect(unwanted.exec(text)?.[0]).toBeUndefined()
})

const page = (jsx: string) => `import { Image, Input, View } from '@tarojs/components'
const press = { onClick: f, hoverClass: 'is-pressed' }
export const Page = () => ${jsx}`

test.each([
  ['<View onClick={f} hoverClass="x" ariaRole="button" />', []],
  ['<View onClick={f} hoverClass="x" />', ['no ariaRole']],
  ['<View {...press} ariaRole="button" />', []],
  ['<View {...press} />', ['no ariaRole']],
  ['<View {...(on && { onClick: f })} ariaRole="button" />', ['no hoverClass']],
  ['<Image src="a.png" />', ['without dimensions']],
  ['<Input value="" />', ['no ariaLabel']],
  ['<Button onClick={f} />', []],
])('%s', (jsx, complaints) => {
  expect(elementComplaints(page(jsx))).toEqual(
    complaints.map((one) => expect.stringContaining(one) as string),
  )
})
