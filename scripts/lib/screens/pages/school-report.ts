import { bareReport, changedReport, oddReport, report } from '../samples/report'
import { refused, type Screen } from '../screen'

export const schoolReport: Screen = {
  name: 'school-report',
  page: 'school/report/index',
  title: '一份自评报告',
  opens: { number: '3' },
  answers: { 'files.report': report },
  landmark: '十二项基本要求',
  states: {
    empty: { answers: { 'files.report': bareReport } },
    refused: { answers: { 'files.paper': refused('busy') }, steps: [{ tap: '#word' }] },
    odd: { answers: { 'files.report': oddReport } },
    picture: { steps: [{ tap: '#picture' }] },
    changed: { answers: { 'files.report': changedReport } },
  },
}
