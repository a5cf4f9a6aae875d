import { bareSchool, oddSchool, school } from '../samples/district'
import type { Screen } from '../screen'

export const districtSchool: Screen = {
  name: 'district-school',
  page: 'district/school/index',
  title: '区县看一所学校',
  opens: { of: 'lanshan' },
  answers: { 'district.school': school },
  landmark: '秋季满意度问卷',
  states: {
    empty: { answers: { 'district.school': bareSchool } },
    refused: { never: '这一页只看' },
    odd: { answers: { 'district.school': oddSchool }, steps: [{ tap: '#requirement-8' }] },
  },
}
