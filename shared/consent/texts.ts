/**
 * What a guardian reads before consenting, in every version that was ever shown: what somebody agreed to stays known.
 * A version is never changed once it is published; a new one is added at the end.
 */

export interface ConsentText {
  version: number
  /** What is new in it, in a sentence; of the first nothing is. */
  news: string
  /**
   * Whether more is recorded, for more purposes, or seen by more people than before: then an earlier consent does not
   * cover it, and nothing is recorded until it is given anew (个人信息保护法 第十四条).
   */
  widens: boolean
  /** Headings and what they say; `{school}` and `{kept}` stand for what is the school's own: see told.ts. */
  told: readonly (readonly [what: string, words: string])[]
}

const what = [
  '记什么',
  '孩子的睡眠时间、在家写作业的时间和阅读，由您来填。不记作业内容，也不要照片。',
] as const
const purpose = [
  '做什么用',
  '您可以看到孩子自己的变化。学校把各家的记录合在一起，看孩子们睡得够不够、作业多不多。',
] as const
const seenBy = [
  '谁看得到',
  '您和孩子的其他监护人。本班老师看得到平均睡多久、作业多久，好关心睡得少、作业多的孩子。请学校代为记录的，代录的老师看得到每天的记录。别的人只看到合计。',
] as const
const refusable = [
  '可以不同意',
  '不同意或以后撤回，都不影响孩子在学校的任何事。想撤回，在首页的「数据」里。',
] as const

export const consentTexts: readonly ConsentText[] = [
  {
    ...{ version: 1, news: '', widens: true },
    told: [
      what,
      purpose,
      seenBy,
      ['存在哪里', '学校在国内的云端。撤回同意时，已记的内容一并删除。'],
      refusable,
    ],
  },
  {
    ...{ version: 2, widens: false },
    news: '写明了保存多久、老师看过会留下记录、可以导出。记什么、做什么用、谁看得到，都没有变。',
    told: [
      what,
      purpose,
      seenBy,
      [
        '看过会留记录',
        '老师和学校每次查看孩子一个人的记录，您都能在「数据」里看到是谁、什么时候、看了什么。',
      ],
      [
        '存在哪里、存多久',
        '学校在国内的云端，在校期间保存，离校后按学校定的期限删除（一般 90 天）。撤回同意时，已记的内容立即删除。',
      ],
      ['您可以做的', '随时查看、更正、导出和要求删除，都在首页的「数据」里。'],
      refusable,
    ],
  },
  {
    ...{ version: 3, widens: true },
    news: '写明了校长和学校管理员也看得到每个孩子的平均数，带姓名；记录的合计还会和问卷的合计比一比；也写明了学校是哪一所、存多久。',
    told: [
      what,
      [
        '做什么用',
        '您可以看到孩子自己的变化。老师和学校用来关心睡得少、作业多的孩子。学校还把各家的记录合在一起，看孩子们睡得够不够、作业多不多、有没有坚持阅读。问卷里问到晚睡和作业时，也拿全校记录的合计和问卷的合计比一比，看对不对得上；只比合计，看不出是谁家。',
      ],
      [
        '谁看得到',
        '您和孩子的其他监护人，看得到每一天。本班的任课老师看得到孩子平均睡多久、几晚按时睡、作业平均多久；校长和学校管理员也看得到这些，还看得到哪几个月没有读完一本书，都带孩子的姓名。他们看不到每一天的记录。请学校代为记录的，代录的老师看得到每一天。此外的人只看到合计，没有姓名。',
      ],
      [
        '看过会留记录',
        '老师和学校每次查看孩子一个人的记录，您都能在「数据」里看到是谁、什么时候、看了什么。',
      ],
      [
        '存在哪里、存多久',
        '{school}在国内的云端。在校期间保存，离校后按学校定的期限（{kept}）删除。撤回同意时，已记的内容立即删除；要留底的，请先导出。',
      ],
      ['您可以做的', '随时可以查看、导出和要求删除；填错了，几天以内可以自己更正。都在首页的「数据」里。'],
      ['谁负责、问谁', '由{school}负责。有疑问，请问班主任或学校管理员。'],
      refusable,
    ],
  },
]
