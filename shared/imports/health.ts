/** 体质健康 and 视力: what is measured of every pupil once an academic year. */
import { plain, readOneOf, type Cell, Unreadable, wordsFor } from './cells'
import { type Placed, type Plan, type Step, tableKind, type Tell } from './kind'
import { seenOnce } from './once'
import { type KnownPupils, type NamedPupil, pupilColumns, pupilFinder } from './pupil-finder'
import type { Logged } from './roster/known'

export interface KnownHealth extends KnownPupils {
  /** The academic year that the results are of. */
  year: string
}

export interface RecordWork {
  records: readonly Logged[]
}

type Row = Placed<NamedPupil>

/** What a row says of a pupil, as it is compared and told, and as it is recorded. */
interface Result {
  told: string
  fields: Readonly<Record<string, unknown>>
}

/** What each row brings for its pupil, of one result each. `recorded` of a pupil is what was told before. */
function planOf(
  type: string,
  what: string,
  rows: readonly Row[],
  resultOf: (row: number) => Result | undefined,
  known: KnownHealth,
  tell: Tell,
): Plan<RecordWork> {
  const find = pupilFinder(known, tell)
  const once = seenOnce('姓名', tell)
  const steps: Step<RecordWork>[] = []
  let same = 0
  for (const { row, values } of rows) {
    const [pupil, result] = [find(row, values), resultOf(row)]
    if (pupil === undefined || result === undefined || !once(row, pupil.student, pupil.name)) continue
    const { student, name, recorded } = pupil
    const record = { type, year: known.year, student, ...result.fields }
    const change = { what, from: recorded ?? '', to: result.told }
    if (recorded === result.told) same += 1
    else
      steps.push({
        ...{ row, label: name, isNew: recorded === undefined, work: { records: [record] } },
        changes: [change].filter(({ from }) => from !== ''),
      })
  }
  return { steps, gone: [], same, notes: [`记在${known.year}学年。`] }
}

/** Grades of the national standard (国家学生体质健康标准 2014) by their names, as they are recorded and told. */
export const gradeNames: Readonly<Record<string, string>> = {
  ...{ excellent: '优秀', good: '良好', pass: '及格', fail: '不及格' },
}
const gradesByName = wordsFor(
  ['excellent', '优秀', '优'],
  ['good', '良好', '良'],
  ['pass', '及格', '合格', '中'],
  ['fail', '不及格', '不合格', '差'],
)

/** The least total scores of the grades: with the bonus, up to 120. */
const [leastExcellent, leastGood, leastPass, most] = [90, 80, 60, 120]

function readScore(cell: Cell): string {
  const score = Number(plain(cell))
  if (!(score >= 0 && score <= most)) throw new Unreadable(`应为 0 到 ${most} 的总分`)
  if (score >= leastExcellent) return 'excellent'
  if (score >= leastGood) return 'good'
  return score >= leastPass ? 'pass' : 'fail'
}

const fitnessColumns = {
  ...pupilColumns,
  grade: {
    title: '等级',
    aliases: ['总分等级', '体测等级', '体质等级', '成绩等级', '总评等级'],
    read: (cell: Cell) => readOneOf(cell, gradesByName, '优秀、良好、及格或不及格'),
    hint: '优秀、良好、及格或不及格；填了总分可不填',
  },
  score: {
    title: '总分',
    aliases: ['学年总分', '体测总分', '标准分', '得分', '总成绩'],
    read: readScore,
    hint: '没有等级时按总分算：90 分起优秀，80 分起良好，60 分起及格',
  },
} as const

export const fitness = tableKind({
  kind: 'fitness',
  title: '体质健康测试',
  purpose: '每名学生的等级，或总分',
  columns: fitnessColumns,
  example: [['示例 G371100202600000001', '王小明', '一年级(1)班', '良好', '85.5']],
  notes: ['只读取总评的等级或总分；各单项的成绩不读取，也不保存。', '没有参加测试的学生不用列出。'],
  plan(rows, known: KnownHealth, tell) {
    const byRow = new Map(rows.map(({ row, values }) => [row, values]))
    const resultOf = (row: number): Result | undefined => {
      const { grade, score } = byRow.get(row) ?? {}
      if (grade !== undefined && score !== undefined && grade !== score)
        tell(row, '等级', `总分是${gradeNames[score]}，等级是${gradeNames[grade]}，对不上。请核对`)
      const found = grade ?? score
      if (found === undefined) tell(row, '等级', '请填等级或总分')
      return found === undefined ? undefined : { told: gradeNames[found] ?? found, fields: { grade: found } }
    }
    return planOf('fitness', '等级', rows, resultOf, known, tell)
  },
})

/** How it is told whether a pupil is myopic. */
export const myopicWord = (myopic: boolean): string => (myopic ? '近视' : '不近视')
const myopia = wordsFor(
  [true, '是', '近视', '筛查性近视', '1', '√', '有'],
  [false, '否', '不近视', '正常', '非近视', '0', '×', '无'],
)

const eyesightColumns = {
  ...pupilColumns,
  myopic: {
    title: '是否近视',
    aliases: ['近视', '近视情况', '筛查结果', '是否筛查性近视', '近视筛查'],
    needs: 'cell',
    hint: '必填：是或否',
    read: (cell: Cell) => readOneOf(cell, myopia, '是或否'),
  },
} as const

export const eyesight = tableKind({
  kind: 'eyesight',
  title: '视力检查',
  purpose: '每名学生是否近视',
  columns: eyesightColumns,
  example: [['示例 G371100202600000001', '王小明', '一年级(1)班', '否']],
  notes: ['只读取是否近视；裸眼视力和屈光度数不读取，也不保存。', '没有检查的学生不用列出。'],
  plan(rows, known: KnownHealth, tell) {
    const byRow = new Map(rows.map(({ row, values }) => [row, values.myopic]))
    const resultOf = (row: number): Result | undefined => {
      const myopic = byRow.get(row)
      return myopic === undefined ? undefined : { told: myopicWord(myopic), fields: { myopic } }
    }
    return planOf('eyesight', '是否近视', rows, resultOf, known, tell)
  },
})
