import { child, familyHome, newChild } from '../samples/family'
import { longName } from '../samples/odd'
import type { Screen } from '../screen'

const standing = (of: 'newer' | 'lapsed' | 'refused') => ({
  'family.home': familyHome({ ...child, consent: of !== 'refused', standing: of }),
})

export const familyConsent: Screen = {
  name: 'family-consent',
  page: 'family/consent/index',
  title: '记录前的说明',
  opens: { student: 'ming' },
  answers: standing('newer'),
  landmark: '王小明',
  states: {
    empty: { opens: { student: 'hong' }, answers: { 'family.home': familyHome(newChild) } },
    refused: { never: '只有同意和不同意' },
    odd: { answers: { 'family.home': familyHome({ ...child, name: longName, standing: 'newer' }) } },
    'refused-before': { answers: standing('refused') },
    lapsed: { answers: standing('lapsed') },
  },
}
