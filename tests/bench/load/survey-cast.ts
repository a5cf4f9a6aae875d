/** A survey as families meet it: it is opened, and ballots are cast. */
import type { Answer } from '../../../cloudfunctions/lib/submit'
import type { CloudBase } from '../../../local/cloudbase'
import { clientOf } from '../../../miniprogram/client'
import { importSchool } from '../../../scripts/lib/import-school'
import { schoolOfFamilies } from './families'
import type { Ballot, Visit } from './survey-plan'

export const day = '2026-10-14'
const school = 'hour'
export const survey = 'autumn'
const form = {
  ...{ type: 'survey_form', survey, title: '秋季问卷', introduction: '请您说说' },
  questions: [
    { id: 'load', kind: 'choice', text: '作业多吗', options: ['多', '合适', '少'] },
    { id: 'care', kind: 'scale', text: '老师关心孩子吗' },
    { id: 'else', kind: 'text', text: '还想说的' },
  ],
}
const answers = { load: 1, care: 4, else: '谢谢老师' }

/** What became of one ballot. */
export interface Cast {
  ballot: Ballot
  second: number
  /** "accepted" or the code of the refusal. */
  outcome: string
  /** Times that another ballot came into the same shard between reading and saving. */
  lost: number
  milliseconds: number
}

/** Reading who may answer and the shard: what every ballot costs. One more call saves it; a lost one costs two more. */
const leastCalls = 2

/** Casts a ballot, and tells what became of it. */
export async function cast(cloud: CloudBase, visit: Visit & { ballot: Ballot }, at: Date): Promise<Cast> {
  const { openid, ballot, second } = visit
  const { mutation, ...fields } = ballot
  let calls = 0
  const client = clientOf(async (name, event) => {
    const { answer, costs } = await cloud.measure(name, event, { openid }, at)
    calls = costs.calls
    return answer
  }, school)
  const began = performance.now()
  const answer: Answer = await client.log({
    mutation,
    record: { type: 'ballot', survey, ...fields },
    answers,
  })
  const milliseconds = performance.now() - began
  const outcome = answer.ok ? 'accepted' : answer.problem.code
  return { ballot, second, outcome, lost: Math.floor((calls - leastCalls) / 2), milliseconds }
}

/** Opens the survey, as a family does before it answers. */
export async function open(cloud: CloudBase, { openid }: Visit, at: Date): Promise<void> {
  const client = clientOf((name, event) => cloud.invoke(name, event, { openid }, at), school)
  await client.call('family', 'survey', { survey })
}

/** A school with a survey that closes on the day. */
export async function prepare(cloud: CloudBase, families: number, at: Date): Promise<void> {
  await importSchool(cloud, schoolOfFamilies(school, families), at)
  const client = clientOf((name, event) => cloud.invoke(name, event, { openid: 'principal' }, at), school)
  const records = [form, { type: 'survey_open', survey, closes: day }]
  const opened = await client.logAll(records.map((record) => ({ mutation: record.type, record })))
  if (opened.some(({ ok }) => !ok)) throw new Error(`the survey was not opened: ${JSON.stringify(opened)}`)
}
