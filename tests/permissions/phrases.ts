/** What each action is for, in a phrase, for the page. */
import type { actions as desk } from '../../cloudfunctions/desk/index'
import type { actions as district } from '../../cloudfunctions/district/index'
import type { actions as family } from '../../cloudfunctions/family/index'
import type { actions as files } from '../../cloudfunctions/files/index'
import type { actions as office } from '../../cloudfunctions/office/index'
import type { actions as school } from '../../cloudfunctions/school/index'
import type { Door } from '../../shared/doors'

type Named<Actions> = Record<Exclude<keyof Actions, 'log'>, string>

const families = {
  home: 'the start page of a family',
  week: 'the days of a week of a child',
  weeks: 'the averages of a child by week',
  history: 'every version of a month of a child',
  shelf: 'the books a child has read',
  visits: 'home visits to a child, for its guardians',
  survey: 'a survey to be answered',
  mine: 'what is kept of a child and why',
  reads: 'who of the school looked at a child',
  export: 'a copy of all that is kept of a child',
  erase: 'has the family\u2019s records of a child erased',
  invitation: 'what an invitation leads to',
  join: 'asks to be tied to a child',
  joins: 'what became of own requests',
  quit: 'gives up one\u2019s own tie to a child',
  reminder: 'own reminders',
  remind: 'changes own reminders',
} satisfies Named<typeof family>

const schools = {
  card: 'the card of the twelve requirements',
  today: 'the start page of a teacher',
  day: 'what is to be logged of a class on a day',
  exerciseWeek: 'a week of exercise of a class',
  skills: 'skills of the pupils of a class',
  proxy: 'children of a class for whom the school logs',
  tasks: 'what is to be followed up after visits',
  pledge: 'the pledge, and whether it is signed',
  visits: 'which children of a class were visited',
  pupilVisits: 'the visits to a child',
  classOverview: 'a class in figures, and whom to look after',
  overview: 'the classes of the school in figures',
  requirement: 'a requirement in figures',
  evidence: 'what a figure is made of',
  events: 'events of the school',
  incidents: 'complaints and what became of them',
  timetables: 'which classes have a timetable',
  timetable: 'the timetable of a class',
  surveys: 'the surveys of the school',
  survey: 'the result of a survey',
  surveyTexts: 'what families wrote in a survey',
  sampling: 'the weeks in which families are asked',
  rectifications: 'what is to be put right, all of it or one\u2019s own',
  rectification: 'an item of what is to be put right',
  rectifying: 'what a new item begins with',
  people: 'the classes and staff of the school',
  roster: 'the pupils of a class',
  pupil: 'the roll of a child and its ties',
  untie: 'takes a guardian\u2019s tie away',
  invitation: 'the invitation of a class',
  invite: 'makes a new invitation to a class',
  revoke: 'takes the invitation of a class back',
  joinRequests: 'requests to join that wait',
  settleJoin: 'settles a request to join',
} satisfies Named<typeof school>

const ofFiles = {
  reports: 'the frozen reports of the school',
  report: 'a frozen report',
  paper: 'a frozen report as a file',
  freeze: 'freezes the card of today as a report',
  imports: 'the tables that may be brought, and the import under way',
  template: 'an empty table to fill in',
  bring: 'notes where a file that is to be read will lie',
  part: 'takes a part of that file',
  stage: 'reads a table and tells what it would change',
  preview: 'what the import under way would change',
  importPage: 'a page of that',
  applyImport: 'makes the changes of an import, a few seconds at a time',
  dropImport: 'gives up an import that has changed nothing',
} satisfies Named<typeof files>
const ofOffice = {
  find: 'which school a code is of',
  found: 'makes a school in a place of the operator\u2019s',
  setup: 'the settings of the school, also before it is open',
  change: 'changes settings of the school',
  open: 'opens the school for use',
  recount: 'adds up anew after the calendar was changed',
  terms: 'the terms of the year',
  closeTerm: 'closes a term that is over, with its card',
  startTerm: 'begins the next term',
  year: 'what the next year would bring',
  planYear: 'decides on the next year',
  beginYear: 'begins the next year, a piece of it',
  staff: 'everybody on the staff',
  saveStaff: 'adds or changes a member of staff',
  inviteStaff: 'the invitation of a member of staff',
  acceptStaff: 'is the member of staff whose code it is',
  duties: 'what a delegate may enter, class by class',
  health: 'fitness or eyesight of the pupils of a class',
} satisfies Named<typeof office>

const desks = {
  look: 'which computer asks to be signed in',
  confirm: 'signs a computer in',
  desks: 'the computers that are signed in',
  end: 'signs a computer out',
} satisfies Named<typeof desk>

const ofDistrict = {
  enter: 'takes the place of a supervisor, for a code',
  map: 'the twelve over the schools of a district',
  school: 'a school of the district, in folded figures',
  newItem: 'what a new item of a school begins with',
  openItem: 'opens an item for a school to put right',
  item: 'an item of a school of the district',
  note: 'a note on an item',
  visit: 'what a return visit has found',
  balance: 'how far schools differ in a rate',
  draws: 'the draws of the district',
  drawn: 'a draw as it was made',
  draw: 'draws schools and inspectors by a seed',
  looks: 'who of the district looked at the school',
} satisfies Named<typeof district>

const phrases: Readonly<Record<Door, Readonly<Record<string, string>>>> = {
  ...{
    family: families,
    school: schools,
    files: ofFiles,
    desk: desks,
    office: ofOffice,
    district: ofDistrict,
  },
}

export const phraseOf = (of: Door, action: string): string => phrases[of][action] ?? ''
