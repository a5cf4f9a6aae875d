/** Casting a ballot: who, may they, into the shard, answered. Three calls; nothing of it enters a ledger. */
import { keyOf, joinKey } from '../../shared/keys'
import { Refusal } from '../../shared/problems'
import { labelOf } from '../../shared/records/labels'
import type { RecordValue } from '../../shared/records/record'
import { emptyShard, shardIdOf, withBallot } from './ballot-box'
import { judge, roleOf } from './judge'
import { inForce, type Ledger, ledgerId, type Version } from './ledger'
import type { Request } from './serve'
import { schoolLedgerId, settingsFields, settingsOf } from './settings'
import { insertShard, readShard, saveShard } from './store/ballots'
import { readLedgers } from './store/ledgers'
import type { Submission } from './submission'
import type { Answer } from './submit'

const mostRounds = 8

interface Ballot {
  survey: string
  student: string
  rating: number
}

const ballotOf = (record: RecordValue) => record as unknown as Ballot

/** The survey as the school opened it, or a `not_found` refusal. */
function surveyOf(read: Ledger[], school: string, survey: string): RecordValue {
  const ledger = read.find(({ _id }) => _id === schoolLedgerId(school))
  const versions: Version[] = ledger?.records.survey_open?.[joinKey(survey)] ?? []
  const opened = inForce(versions)
  if (opened === undefined) throw new Refusal('not_found', 'survey', { field: `「${labelOf('survey')}」` })
  return opened.value
}

/** Puts the ballot into its shard; false where another ballot came in between. */
async function putIn(request: Request, submission: Submission, isClosed: boolean): Promise<boolean> {
  const { survey, student, rating } = ballotOf(submission.record)
  const id = shardIdOf(request.school, survey, student)
  const stored = await readShard(id)
  const before = stored?.answered[keyOf(student)]
  if (before === submission.mutation) return true
  if (isClosed) throw new Refusal('closed', 'survey')
  if (before !== undefined)
    throw new Refusal('duplicate', 'student', { cure: '这名学生的答卷已经提交过了，每名学生一份，不能更改' })
  const filled = withBallot(
    stored ?? emptyShard(id, request.school, survey),
    keyOf(student),
    submission.mutation,
    rating,
  )
  return stored ? saveShard(filled) : insertShard(filled)
}

/** Judges and casts one ballot. */
export async function castBallot(request: Request, submission: Submission): Promise<Answer> {
  const { school, caller, today } = request
  const { survey, student } = ballotOf(submission.record)
  const fields = [...settingsFields, 'profile', `records.survey_open.${joinKey(survey)}`]
  const pupilId = ledgerId(school, 'pupil', student)
  const read = await readLedgers([schoolLedgerId(school), pupilId], fields)
  const settings = settingsOf(school, read)
  const pupil = read.find(({ _id }) => _id === pupilId)?.profile
  const one = {
    ...submission,
    caller: { id: caller },
    today,
    settings,
    pupil,
    versions: [],
    beside: {},
    classSize: 0,
  }
  const role = roleOf(one)
  const { closes } = surveyOf(read, school, survey)
  judge(one, role)
  for (let round = 0; round < mostRounds; round++) {
    if (await putIn(request, submission, today > String(closes))) return { ok: true, version: 1 }
  }
  throw new Refusal('busy')
}
