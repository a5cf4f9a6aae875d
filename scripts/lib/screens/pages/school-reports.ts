import { noReports, oddReports, reports } from '../samples/report'
import { refused, type Screen } from '../screen'

export const schoolReports: Screen = {
  name: 'school-reports',
  page: 'school/reports/index',
  title: '自评报告',
  answers: { 'files.reports': reports },
  landmark: '已有的报告',
  states: {
    empty: { answers: { 'files.reports': noReports } },
    refused: {
      answers: { 'files.freeze': refused('too_many', undefined, '今天已经生成了 20 份报告，请明天再生成') },
      steps: [{ tap: '#freeze' }],
    },
    odd: { answers: { 'files.reports': oddReports } },
  },
}
