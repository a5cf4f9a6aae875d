import { oddPupil, pupil, pupilWithoutGuardian, roster } from '../samples/people'
import type { Screen } from '../screen'

export const schoolPupil: Screen = {
  name: 'school-pupil',
  page: 'school/pupil/index',
  title: '一名学生',
  opens: { student: 'ming', class: 'class3' },
  answers: { 'school.pupil': pupil, 'school.roster': roster },
  landmark: '王小明',
  states: {
    empty: { answers: { 'school.pupil': pupilWithoutGuardian } },
    refused: { opens: { student: '' }, steps: [{ tap: '#save' }] },
    odd: { answers: { 'school.pupil': oddPupil } },
    'is-transferred': { steps: [{ tap: '#transfer' }] },
    leaves: { steps: [{ tap: '#leave' }] },
  },
}
