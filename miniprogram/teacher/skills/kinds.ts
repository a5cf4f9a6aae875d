/** The kinds of skill, and items that schools often have. Any other one is typed. */
import type { SkillKind } from '../../../shared/views/teacher'

export const kinds: readonly (readonly [kind: SkillKind, name: string])[] = [
  ['sport', '体育'],
  ['art', '艺术'],
  ['song', '歌曲'],
  ['labour', '劳动'],
]

export const suggested: Record<SkillKind, readonly string[]> = {
  sport: ['跳绳', '篮球', '足球', '乒乓球', '羽毛球', '武术', '游泳'],
  art: ['合唱', '竖笛', '舞蹈', '书法', '绘画', '剪纸', '朗诵'],
  song: [
    '《中华人民共和国国歌》',
    '《中国少年先锋队队歌》',
    '《歌唱祖国》',
    '《我和我的祖国》',
    '《唱支山歌给党听》',
  ],
  labour: ['整理与收纳', '清洁与卫生', '烹饪', '种植', '缝补', '垃圾分类'],
}
