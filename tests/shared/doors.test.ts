import { doorOf, typesBehind } from '../../shared/doors'

const families = ['sleep', 'home_study', 'reading', 'consent', 'ballot', 'visit_answer']

it("opens the families' door to what guardians log, and the school's to the rest", () => {
  expect(typesBehind('family')).toEqual(families)
  expect(typesBehind('school')).toEqual([
    ...['home_visit', 'assignment', 'class_check', 'exercise', 'skill', 'class_meeting'],
    ...['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day', 'incident', 'pledge', 'timetable'],
    ...['regional', 'fitness', 'eyesight', 'survey_open', 'enrol', 'amend', 'transfer', 'leave'],
    ...['visit_task', 'sampling', 'survey_form'],
    ...['rectification', 'rectification_note', 'rectification_end', 'revisit', 'joining'],
  ])
})

it.each([
  [{ type: 'sleep' }, 'family'],
  [{ type: 'ballot' }, 'family'],
  [{ type: 'skill' }, 'school'],
  [{ type: 'withdraw', of: 'reading' }, 'family'],
  [{ type: 'withdraw', of: 'timetable' }, 'school'],
  [{ type: 'sleep', of: 'timetable' }, 'family'],
])('sends %j to the %s', (record, door) => {
  expect(doorOf(record)).toBe(door)
})

it.each([{}, { type: 'nonsense' }, { type: 7 }, { type: 'withdraw' }, { type: 'withdraw', of: 'withdraw' }])(
  'sends %j to the school, which refuses it',
  (record) => {
    expect(doorOf(record)).toBe('school')
  },
)
