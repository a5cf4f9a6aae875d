import { joinKey } from '../keys'
import { date, id } from './fields'
import { recordType } from './record'

/** A satisfaction survey and the last day on which it may be answered. It is never re-dated. */
export const surveyOpen = recordType({
  type: 'survey_open',
  title: '满意度问卷',
  by: ['principal', 'admin'],
  ledger: 'school',
  fields: { survey: id(), closes: date() },
  key: ['survey'],
  stamp: ({ today }) => ({ opened: today }),
  bounds({ closes }, { inForce, today }) {
    if (inForce !== undefined) return { field: 'survey', cure: '这个编号已在使用，问卷开放后不能改期' }
    return closes < today ? { field: 'closes', cure: '不能早于今天' } : undefined
  },
  moves: ({ survey, opened, closes }) => ({ [joinKey(survey, opened, closes)]: 1 }),
})
