/** Every action that staff may ask for either notes the children that it shows one by one, or shows none so. */
import { actions as family } from '../../cloudfunctions/family/index'
import { actions as office } from '../../cloudfunctions/office/index'
import { actions as school } from '../../cloudfunctions/school/index'
import type { Action } from '../../cloudfunctions/lib/serve'

/** Held by tests/functions/access-log.test.ts, one by one. */
const noted = {
  family: ['week', 'weeks', 'history', 'shelf'],
  school: ['pupil', 'pupilVisits', 'classOverview', 'evidence', 'proxy', 'tasks', 'skills'],
}

/** What is told of named children beyond the roll is at most how often they were visited. */
const others: Record<string, readonly string[]> = {
  'changes something, and shows no record': ['log', 'untie', 'invite', 'revoke', 'settleJoin'],
  'the roll alone': ['roster', 'joinRequests'],
  'a count of visits beside a name': ['visits'],
  'sums of classes and of the school': ['card', 'today', 'day', 'exerciseWeek', 'overview', 'requirement'],
  'what concerns no child': [
    ...['pledge', 'events', 'incidents', 'timetables', 'timetable', 'surveys', 'survey', 'surveyTexts'],
    ...['sampling', 'people', 'invitation', 'rectifications', 'rectification', 'rectifying'],
  ],
}

const isForStaff = ({ by }: Pick<Action, 'by'>) =>
  Array.isArray(by) && by.some((role: string) => role !== 'guardian')

it('no action of the school is forgotten', () => {
  const told = [...noted.school, ...Object.values(others).flat()]
  expect(Object.keys(school).sort()).toEqual(told.sort())
})

it('no action of families that staff may ask for is forgotten', () => {
  const forStaff = Object.entries(family).filter(([, action]) => isForStaff(action as Action))
  expect(forStaff.map(([name]) => name).sort()).toEqual([...noted.family].sort())
})

it('no action of the desk is forgotten', () => {
  const noted = ['health']
  const others = [
    ...['staff', 'saveStaff', 'inviteStaff', 'acceptStaff', 'duties', 'find', 'found', 'setup', 'change'],
    ...['open', 'recount', 'terms', 'closeTerm', 'startTerm', 'year', 'planYear', 'beginYear'],
  ]
  expect(Object.keys(office).sort()).toEqual([...noted, ...others].sort())
})
