import { child, familyHome, newChild, oddChild, week } from '../samples/family'
import { refused, type Screen } from '../screen'

export const familyCheckIn: Screen = {
  name: 'family-check-in',
  page: 'family/check-in/index',
  title: '记今晚',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.week': week },
  landmark: '王小明',
  states: {
    empty: { answers: { 'family.home': familyHome({ ...child, usual: {} }) } },
    refused: { steps: [{ type: '#nap', text: '999' }, { tap: '#save' }] },
    odd: { answers: { 'family.home': familyHome(oddChild) } },
    'no-consent': { opens: { student: 'hong' }, answers: { 'family.home': familyHome(newChild) } },
    'no-child': { opens: { student: 'nobody' }, answers: { 'family.week': refused('not_found', 'student') } },
    'saved-offline': { steps: [{ network: 'cut' }, { tap: '#save' }] },
  },
}
