import { setupHalf } from '../samples/office'
import {
  child,
  familyBeforeTerm,
  familyHome,
  newChild,
  oddChild,
  waitingSurvey,
  waitingVisit,
} from '../samples/family'
import { reminder } from '../samples/reminder'
import { refused, type Screen } from '../screen'

export const homeFamily: Screen = {
  name: 'home-family',
  page: 'pages/home/index',
  title: '家长首页',
  storage: { home: 'family' },
  answers: { 'family.home': familyHome(child, newChild), 'family.reminder': reminder },
  landmark: '王小明',
  states: {
    'no-school': {
      answers: {
        'family.home': refused('not_open', 'school'),
        'office.setup': refused('not_open', 'school'),
      },
    },
    'school-to-come': {
      answers: { 'family.home': refused('not_open', 'school'), 'office.setup': setupHalf },
    },
    empty: { answers: { 'family.home': familyHome() } },
    refused: { never: '首页上没有可填的内容' },
    odd: { answers: { 'family.home': familyHome(oddChild, { ...oddChild, student: 'second' }) } },
    'before-term': { answers: { 'family.home': familyBeforeTerm } },
    waiting: {
      answers: {
        'family.home': {
          ...familyHome(child),
          waiting: { surveys: [waitingSurvey], visits: [waitingVisit] },
        },
      },
    },
    'consent-refused': {
      answers: { 'family.home': familyHome({ ...child, consent: false, standing: 'refused' }) },
    },
    'consent-newer': { answers: { 'family.home': familyHome({ ...child, standing: 'newer' }) } },
    'by-proxy': { answers: { 'family.home': familyHome({ ...child, proxy: true }) } },
  },
}
