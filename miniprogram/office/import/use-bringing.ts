/** A table on its way: chosen, uploaded, read and compared. Nothing of it is kept on the phone: it is looked at first. */
import { useState } from 'react'
import type { KindName } from '../../../shared/imports/index'
import { type Problem, problems, Refusal } from '../../../shared/problems'
import { CallRefused } from '../../call'
import { newId } from '../../new-id'
import { askFiles } from './ask-files'
import { chooseFile, type Chosen } from './choose'
import { upload } from './upload'

export interface Bringing {
  /** The file on its way, or undefined. */
  name: string | undefined
  /** How much of it is uploaded, of a hundred. */
  percent: number
  problem: Problem | undefined
  bring(kind: KindName): void
}

/** As long as the function may take. */
const [mostLooks, betweenLooks] = [10, 3000]

const mostBytes = 10 * 1024 * 1024
const tooLarge = '文件超过 10 MB。请只留下要导入的那张表，去掉图片，另存后再选'

const invalid = (cure: string) => new Refusal('invalid', 'file', { field: '「文件」', cure }).problem
const notUploaded: Problem = { ...invalid(''), message: '文件没有传上去。请检查网络，再选一次' }

function problemOf(error: unknown): Problem {
  if (!(error instanceof CallRefused)) return notUploaded
  const { problem } = error
  const isLost = problem.code === 'unanswered' || problem.code === 'offline'
  return isLost ? { ...problem, message: `${problems.unread}。学校的数据没有改动` } : problem
}

const isLost = (error: unknown) =>
  error instanceof CallRefused && ['unanswered', 'busy'].includes(error.problem.code)

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

/** A large file takes longer to read than a call is waited for: then it is asked how far it has come. */
async function stage(input: Parameters<typeof askFiles<'stage'>>[1]): Promise<void> {
  try {
    await askFiles('stage', input)
  } catch (error) {
    if (!isLost(error)) throw error
    for (let times = 0; times < mostLooks; times++) {
      await pause(betweenLooks)
      const { current } = await askFiles('imports', {})
      if (current?.import !== input.import) throw error
      if (current.state !== 'staging') return
    }
    throw error
  }
}

export function useBringing(whenDone: () => void): Bringing {
  const [name, setName] = useState<string>()
  const [percent, tell] = useState(0)
  const [problem, setProblem] = useState<Problem>()

  const send = async (kind: KindName, chosen: Chosen) => {
    const id = newId()
    await upload(chosen, id, (part) => tell(Math.round(part)))
    tell(100)
    await stage({ import: id, kind, name: chosen.name })
  }
  const work = async (kind: KindName) => {
    setProblem(undefined)
    const chosen = await chooseFile()
    if (chosen === undefined) return
    if (chosen.bytes > mostBytes) {
      setProblem(invalid(tooLarge))
      return
    }
    tell(0)
    setName(chosen.name)
    await send(kind, chosen).catch((error: unknown) => setProblem(problemOf(error)))
    setName(undefined)
    whenDone()
  }
  return { name, percent, problem, bring: (kind) => void work(kind) }
}
