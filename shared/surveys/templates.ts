/**
 * Surveys to begin with: the usual questions of a school's parent survey, by subject. They are the school's to change.
 */
import type { Question, SurveyForm } from './form'

export interface Template extends SurveyForm {
  id: string
  /** What it is for, in a few words. */
  about: string
}

const frequency = ['经常', '有时', '很少', '从不']

const scale = (id: string, text: string): Question => ({ id, kind: 'scale', text })
const choice = (id: string, text: string, options: readonly string[]): Question => ({
  ...{ id, kind: 'choice', text },
  options: [...options],
})
const words = (id: string, text: string): Question => ({ id, kind: 'text', text })

export const templates: readonly Template[] = [
  {
    ...{ id: 'term', about: '每学期一次，教学、作业、健康、沟通都问到，约两分钟' },
    title: '学期家长满意度问卷',
    introduction: '想听听您这学期的看法，用来改进学校的工作。匿名填写，约两分钟。',
    questions: [
      scale('teaching', '老师的课堂教学，您满意吗？'),
      choice('load', '孩子的书面作业量怎么样？', ['太多', '偏多', '合适', '偏少']),
      choice('phone', '需要孩子用手机才能完成的作业多吗？', frequency),
      choice('sleep', '孩子因为作业晚睡的时候多吗？', frequency),
      scale('exercise', '学校保证孩子每天锻炼一小时，您满意吗？'),
      scale('contact', '老师和您沟通得及时、有用吗？'),
      scale('conduct', '老师尊重孩子、公平对待每个孩子，您满意吗？'),
      scale('safety', '学校的安全和秩序，您满意吗？'),
      words('advice', '您最希望学校改进什么？'),
    ],
  },
  {
    ...{ id: 'canteen', about: '只问食堂和安全，一分钟' },
    title: '食堂与安全问卷',
    introduction: '只有几道题，匿名填写，约一分钟。',
    questions: [
      choice('eats', '孩子在学校吃午饭吗？', ['每天', '有时', '不在学校吃']),
      scale('food', '饭菜的卫生和质量，您满意吗？'),
      scale('price', '饭菜的价格和分量，您满意吗？'),
      scale('gate', '上学放学时校门口的秩序，您满意吗？'),
      scale('bullying', '学校处理同学之间的矛盾，您满意吗？'),
      words('advice', '食堂和安全方面，您还想说什么？'),
    ],
  },
  {
    ...{ id: 'brief', about: '只问总的满意度和一句建议' },
    title: '一分钟问卷',
    introduction: '只有两道题，匿名填写。',
    questions: [words('advice', '您最想对学校说的一句话')],
  },
]
