import { id, whole } from './fields'
import { recordType } from './record'

/**
 * A family's answer to a survey, one for each pupil, never corrected. It is kept in no ledger: see
 * cloudfunctions/lib/ballot-box.ts for what is stored instead.
 */
export const ballot = recordType({
  type: 'ballot',
  title: '满意度答卷',
  purpose: '只记这个孩子的问卷答过了，免得重复；怎么答的和孩子分开存放；另外按班、按钟点数份数，不带姓名。',
  seenBy:
    '学校只看得到全校的合计和大家写的话，不带姓名。平台在技术上还能看到什么，写在问卷上的「存什么，不存什么」里。',
  by: ['guardian'],
  ledger: 'pupil',
  fields: { survey: id(), student: id(), rating: whole(1, 5) },
  purposes: {
    survey: '答的是哪一份问卷',
    student: '记下这个孩子答过了，每人一份',
    rating: '只进合计；和孩子分开存放',
  },
  apart: {
    answers: '看各题的合计；和别家的一起加密存放，不带姓名',
    texts: '写的话截止以后给校长和管理员看，好改进工作；不带姓名，原样显示',
    counters: '每个班、每个钟点几份，其中几份满意；截止以后看有没有替家长填写的迹象，看完就删',
  },
  key: ['survey', 'student'],
  needsRoll: true,
})
