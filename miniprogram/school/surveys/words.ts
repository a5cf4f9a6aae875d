/** How a survey stands, in words. */
import type { SurveyRow } from '../../../shared/views/survey'
import { shortDate } from '../../words'

export const daysWords = ({ opened, closes }: SurveyRow): string =>
  `${shortDate(opened)} 开放，${shortDate(closes)} 截止`

/** "49 / 250 人已答（19.6%）" */
export const responseWords = ({ response, state }: SurveyRow): string => {
  if (response !== null) return `${response.counts}已答（${response.figure}）`
  return state === 'open' ? '已答不到 5 人' : ''
}

export const stateWords: Record<SurveyRow['state'], string> = {
  open: '开放中',
  counting: '正在汇总',
  too_few: '不足 5 份，没有结果',
  done: '已截止',
}

/** A survey of the school's own is no commissioned one. */
export const selfNote =
  '这是学校自己组织的问卷，属于自评，结果同时给出回收率和 95% 置信区间。不足 5 份的一组不单独显示。'
