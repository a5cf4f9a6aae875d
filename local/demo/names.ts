/** Names put together from common parts. Whoever bears one of them is not meant. */
import type { Dice } from './dice'

const surnames = Array.from(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹' +
    '彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金',
)

const boys = [
  ...['浩然', '子轩', '宇航', '俊熙', '一鸣', '博文', '嘉树', '明远', '思齐', '景行'],
  ...['泽宇', '承安', '星辰', '云帆', '乐天', '书恒', '家豪', '文轩', '子墨', '睿'],
  ...['晨', '航', '磊', '逸飞', '知行', '沐阳', '远', '昊', '凯文', '奕辰'],
]
const girls = [
  ...['子涵', '欣怡', '雨桐', '诗涵', '梓萱', '可馨', '若溪', '语嫣', '佳宁', '思琪'],
  ...['梦瑶', '静怡', '安然', '晓彤', '书瑶', '芷若', '一诺', '清扬', '悦', '婷'],
  ...['宁', '琳', '雪', '心妍', '知夏', '听雨', '念慈', '嘉怡', '采薇', '蓓'],
]

/** Long ones, and one of another people: a screen must have room for them. */
const special: Record<string, string> = {
  'pupil2-7': '欧阳文轩宇',
  'pupil4-11': '阿依努尔·吐尔逊江',
  'pupil7-3': '上官清扬',
  'pupil8-19': '帕尔哈提·艾尔肯',
}

/** A name that nobody in the class has yet. */
export function nameFor(dice: Dice, student: string, gender: string, taken: ReadonlySet<string>): string {
  const own = special[student]
  if (own !== undefined) return own
  for (;;) {
    const name = dice.pick(surnames) + dice.pick(gender === '男' ? boys : girls)
    if (!taken.has(name)) return name
  }
}
