import { refused, type Screen } from '../screen'

export const officeFound: Screen = {
  name: 'office-found',
  page: 'office/found/index',
  title: '建立新学校',
  opens: { code: 'ABCD2345' },
  answers: { 'office.found': { school: 'lanshan', name: '海边学校' } },
  landmark: '建校编码',
  states: {
    empty: { opens: { code: '' } },
    refused: { steps: [{ tap: '#found' }] },
    odd: { steps: [{ type: '#name', text: '阿布都热依木·买买提江🏫' }] },
    'no-such-code': {
      answers: {
        'office.found': refused(
          'not_found',
          'code',
          '没有找到有效的建校编码（可能已过期、已停用或已用过）。请核对后再试',
        ),
        'office.find': refused('not_found', 'code'),
      },
      steps: [{ type: '#name', text: '何老师' }, { tap: '#found' }],
    },
  },
}
