/** Casting a ballot: who, may they, into the shard, answered. Three calls; nothing of it enters a ledger. */
import { keyOf } from '../../shared/keys'
import { Refusal } from '../../shared/problems'
import type { RecordValue } from '../../shared/records/record'
import { type Answers, complaintAbout, rowOf } from '../../shared/surveys/answers'
import type { Question } from '../../shared/surveys/form'
import { classOn } from '../../shared/roll'
import { ballotOf, emptyShard, shardIdOf, withBallot } from './ballot-box'
import { type Arrival, hourOf } from './ballot-counters'
import { judge, roleOf } from './judge'
import { ledgerId } from './ledger'
import type { Request } from './serve'
import { schoolLedgerId, settingsFields, settingsOf } from './settings'
import { insertShard, readShard, saveShard } from './store/ballots'
import { readLedgers } from './store/ledgers'
import type { Submission } from './submission'
import type { Answer } from './submit'
import { fieldsOfSurvey, surveyNamed } from './survey-records'

const mostRounds = 8

interface Ballot {
  survey: string
  student: string
  rating: number
}

const fieldsOf = (record: RecordValue) => record as unknown as Ballot

/** The answers that came beside the record, in the order of the questions, or an `invalid` refusal. */
function answersTo(questions: readonly Question[], { answers = {} }: Submission) {
  const complaint = complaintAbout(questions, answers)
  if (complaint !== undefined) {
    const { question, where, cure } = complaint
    throw new Refusal('invalid', question ?? 'answers', { field: where, cure })
  }
  return rowOf(questions, answers as Answers)
}

const duplicate = () =>
  new Refusal('duplicate', 'student', {
    cure: '这名学生的答卷已经提交过了，每名学生一份，不能更改',
  })

/** A ballot that was found sound, and what it is put into. */
interface Casting {
  submission: Submission
  questions: readonly Question[]
  answers: ReturnType<typeof answersTo>
  arrival: Arrival
  isClosed: boolean
}

/** Puts the ballot into its shard; false where another ballot came in between. */
async function putIn(request: Request, casting: Casting): Promise<boolean> {
  const { submission, questions, answers, arrival, isClosed } = casting
  const { survey, student, rating } = fieldsOf(submission.record)
  const id = shardIdOf(request.school, survey, student)
  const stored = await readShard(id)
  const shard = stored ?? emptyShard(id, request.school, survey)
  const before = ballotOf(shard, keyOf(student), submission.mutation)
  if (before === 'same') return true
  if (isClosed) throw new Refusal('closed', 'survey')
  if (before === 'other') throw duplicate()
  const ballot = { studentKey: keyOf(student), mutation: submission.mutation, rating, answers, ...arrival }
  const filled = withBallot(shard, ballot, questions)
  return stored ? saveShard(filled) : insertShard(filled)
}

/** Judges and casts one ballot. */
export async function castBallot(request: Request, submission: Submission): Promise<Answer> {
  const { school, caller, now, today } = request
  const { survey, student } = fieldsOf(submission.record)
  const pupilId = ledgerId(school, 'pupil', student)
  const fields = [...settingsFields, 'profile', ...fieldsOfSurvey(survey)]
  const read = await readLedgers([schoolLedgerId(school), pupilId], fields)
  const settings = settingsOf(school, read)
  const pupil = read.find(({ _id }) => _id === pupilId)?.profile
  const one = {
    ...submission,
    ...{ caller: { id: caller }, today, settings, pupil, versions: [], beside: {}, classSize: 0 },
  }
  const role = roleOf(one)
  const { opened, closes, form } = surveyNamed(read, school, survey)
  judge(one, role)
  if (pupil === undefined) throw new Error('a ballot of nobody was not refused')
  const answers = answersTo(form.questions, submission)
  const arrival = { class: classOn(pupil.roll, today), hour: hourOf(opened, now) }
  const casting = { submission, questions: form.questions, answers, arrival, isClosed: today > closes }
  for (let round = 0; round < mostRounds; round++) {
    if (await putIn(request, casting)) return { ok: true, version: 1 }
  }
  throw new Refusal('busy')
}
