import { oddSkills, skills, skillsWithoutItems, skillsWithoutPupils } from '../samples/teacher-work'
import type { Screen } from '../screen'

export const teacherSkills: Screen = {
  name: 'teacher-skills',
  page: 'teacher/skills/index',
  title: '技能评定',
  opens: { class: 'class3' },
  answers: { 'school.skills': skills },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.skills': skillsWithoutItems } },
    refused: { steps: [{ type: '#item', text: '跳绳' }] },
    odd: { answers: { 'school.skills': oddSkills } },
    unsaved: { steps: [{ tap: '#all-1' }, { tap: '#pupil0-2' }] },
    'no-pupils': { answers: { 'school.skills': skillsWithoutPupils } },
  },
}
