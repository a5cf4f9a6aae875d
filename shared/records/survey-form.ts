import * as z from 'zod/mini'
import { fewestOptions, mostOptions, mostQuestions, mostTexts, type Question } from '../surveys/form'
import { id, ofKind, text } from './fields'
import { recordType } from './record'

const plain = { id: id(), text: text(1, 100) }

const optionCount = `应有 ${fewestOptions} 到 ${mostOptions} 个`
const options = z.array(text(1, 30), { error: optionCount }).check(
  z.minLength(fewestOptions, { error: optionCount }),
  z.maxLength(mostOptions, { error: optionCount }),
  z.refine((all) => new Set(all).size === all.length, { error: '不能重复' }),
)

const byKind: Record<string, z.ZodMiniType> = {
  choice: z.strictObject({ ...plain, kind: z.literal('choice'), options }),
  scale: z.strictObject({ ...plain, kind: z.literal('scale') }),
  text: z.strictObject({ ...plain, kind: z.literal('text') }),
}

const partNames: Record<string, string> = { text: '的题目', options: '的选项' }

/** What is wrong with one question, in words; undefined where nothing is. */
function faultOf(question: unknown): string | undefined {
  const { kind } = (question ?? {}) as { kind?: unknown }
  const schema = typeof kind === 'string' && Object.hasOwn(byKind, kind) ? byKind[kind] : undefined
  if (schema === undefined) return '：没有这种题型'
  const issue = schema.safeParse(question).error?.issues[0]
  if (issue === undefined) return undefined
  const isOurs = /\p{Script=Han}/u.test(issue.message)
  return `${partNames[String(issue.path[0])] ?? ''}：${isOurs ? issue.message : '格式不对'}`
}

function faultOfAll(questions: unknown): string | undefined {
  if (!Array.isArray(questions)) return '应为若干题'
  if (questions.length > mostQuestions) return `最多 ${mostQuestions} 题`
  for (const [index, question] of questions.entries()) {
    const fault = faultOf(question)
    if (fault !== undefined) return `第 ${index + 1} 题${fault}`
  }
  const sound = questions as Question[]
  if (new Set(sound.map((one) => one.id)).size < sound.length) return '有两道题的编号相同，请删去一道'
  const texts = sound.filter(({ kind }) => kind === 'text').length
  return texts > mostTexts ? `文字题最多 ${mostTexts} 道，现在有 ${texts} 道` : undefined
}

const questions = ofKind(
  { kind: 'questions', max: mostQuestions },
  z.custom<Question[]>((all) => faultOfAll(all) === undefined, {
    error: ({ input }) => faultOfAll(input) ?? '格式不对',
  }),
)

/** What a survey asks beside the rating. It may be put right until the survey is open, and is fixed from then on. */
export const surveyForm = recordType({
  type: 'survey_form',
  title: '问卷题目',
  by: ['principal', 'admin'],
  ledger: 'school',
  fields: {
    survey: id(),
    title: text(1, 60),
    introduction: z._default(text(0, 300), ''),
    questions,
  },
  key: ['survey'],
  beside: ['survey_open'],
  bounds: (_, { beside }) =>
    beside?.survey_open === undefined
      ? undefined
      : { field: 'survey', cure: '问卷已经开放，题目不能再改。要问别的，请另开一份' },
})
