/** How a consent stands towards the texts: the newest, an earlier one that is still enough, one that is not any more. */
import { covers, oldestCovering, standingOf, versionNow } from '../../../shared/consent/standing'
import { type ConsentText, consentTexts } from '../../../shared/consent/texts'

const text = (version: number, widens: boolean): ConsentText => ({
  ...{ version, widens, news: version === 1 ? '' : '有变', told: [['记什么', '睡眠']] },
})
/** The third records more than the second. */
const texts = [text(1, true), text(2, false), text(3, true), text(4, false)]

it.each([
  [{ consent: false }, 'none', false],
  [{ consent: false, hasRefused: true as const }, 'refused', false],
  // On paper: no text of the app takes it away, and the newer one is asked about.
  [{ consent: true }, 'newer', true],
  [{ consent: true, consentVersion: 1 }, 'lapsed', false],
  [{ consent: true, consentVersion: 2 }, 'lapsed', false],
  [{ consent: true, consentVersion: 3 }, 'newer', true],
  [{ consent: true, consentVersion: 4 }, 'given', true],
] as const)('%j is %s', (said, standing, isEnough) => {
  expect(standingOf(said, texts)).toBe(standing)
  expect(covers(said, texts)).toBe(isEnough)
})

it('knows the newest, and the oldest that is enough', () => {
  expect([versionNow(texts), oldestCovering(texts)]).toEqual([4, 3])
  expect([versionNow(texts.slice(0, 2)), oldestCovering(texts.slice(0, 2))]).toEqual([2, 1])
})

describe('the texts that there are', () => {
  it('are numbered from 1 in their order, and say what is new', () => {
    expect(consentTexts.map(({ version }) => version)).toEqual(consentTexts.map((_, index) => index + 1))
    expect(consentTexts.slice(1).filter(({ news }) => news === '')).toEqual([])
  })

  it('tell what is recorded, what for, who sees it, where and how long, and that it may be refused', () => {
    const headings = consentTexts.at(-1)?.told.map(([heading]) => heading)
    expect(headings).toEqual(
      expect.arrayContaining(['记什么', '做什么用', '谁看得到', '存在哪里、存多久', '可以不同意']),
    )
  })
})
