import { countSkill, local, skillRule } from './counting'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

export const arts = requirement({
  id: 9,
  title: '艺术素养',
  clause: '学生至少熟练掌握1项艺术特长，会唱主旋律歌曲。',
  needs: ['skill'],
  indicators: [
    unitShare({
      key: 'art_skill',
      title: '艺术特长',
      toMeet: ['再有 {} 名学生评定通过', '补评 {} 名学生，且都通过'],
      rule: skillRule('艺术特长'),
      role: 'deciding',
      threshold: local('>=', '0.95'),
      count: (evidence) => [countSkill(evidence, 'art')],
    }),
    unitShare({
      key: 'song_skill',
      title: '主旋律歌曲',
      toMeet: ['再有 {} 名学生评定通过', '补评 {} 名学生，且都通过'],
      rule: skillRule('主旋律歌曲'),
      role: 'deciding',
      threshold: local('>=', '0.95'),
      count: (evidence) => [countSkill(evidence, 'song')],
    }),
  ],
})
