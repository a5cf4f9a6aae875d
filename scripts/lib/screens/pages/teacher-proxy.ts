import { oddProxy, proxy, proxyWithoutPupils } from '../samples/teacher-work'
import type { Screen } from '../screen'

export const teacherProxy: Screen = {
  name: 'teacher-proxy',
  page: 'teacher/proxy/index',
  title: '代录',
  opens: { class: 'class3' },
  answers: { 'school.proxy': proxy },
  landmark: '赵远',
  states: {
    empty: { answers: { 'school.proxy': proxyWithoutPupils } },
    refused: { steps: [{ type: '#study', text: '9999' }, { tap: '#save' }] },
    odd: { answers: { 'school.proxy': oddProxy } },
  },
}
