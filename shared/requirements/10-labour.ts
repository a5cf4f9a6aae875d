import { countSkill, local, skillRule } from './counting'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

export const labour = requirement({
  id: 10,
  title: '劳动素养',
  clause: '学生具备必备的劳动能力，养成良好劳动习惯和品质。',
  needs: ['skill'],
  indicators: [
    unitShare({
      key: 'labour_skill',
      title: '劳动技能',
      toMeet: ['再有 {} 名学生评定通过', '补评 {} 名学生，且都通过'],
      rule: skillRule('劳动技能'),
      role: 'deciding',
      threshold: local('>=', '0.95'),
      count: (evidence) => [countSkill(evidence, 'labour')],
    }),
  ],
})
