/** The action `log`: a batch of records, withdrawals and ballots, each with an answer of its own. */
import { Refusal } from '../../shared/problems'
import { castBallot } from './cast-ballot'
import { action, type Request } from './serve'
import { type Item, logInput, parseItem, type Submission } from './submission'
import { type Answer, submit } from './submit'

/** An answer, or the refusal that was thrown instead. */
async function answerOf(give: () => Promise<Answer> | Answer): Promise<Answer> {
  try {
    return await give()
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem }
    throw error
  }
}

const isBallot = ({ type }: Submission) => type.type === 'ballot'

async function logItems(request: Request, items: Item[], accepts: readonly string[]): Promise<Answer[]> {
  const parsed: (Submission | undefined)[] = []
  const answers: (Answer | undefined)[] = []
  for (const [index, item] of items.entries()) {
    answers[index] = await answerOf(() => {
      parsed[index] = parseItem(item, accepts)
      return { ok: true, version: 0 }
    })
  }
  const records = [...parsed.entries()].filter(([, one]) => one && !isBallot(one)) as [number, Submission][]
  const stored =
    records.length === 0
      ? []
      : await submit(
          request,
          records.map(([, one]) => one),
        )
  for (const [place, [index]] of records.entries()) answers[index] = stored[place]
  for (const [index, one] of parsed.entries()) {
    if (one && isBallot(one)) answers[index] = await answerOf(() => castBallot(request, one))
  }
  return answers as Answer[]
}

/** The action `log` of a function that takes these types of record. */
export const logAction = (accepts: readonly string[]) =>
  action(
    logInput,
    async ({ items }, request) => ({ answers: await logItems(request, items, accepts) }),
    'each record',
  )
