/** 区域学业质量监测: the school's pass rates beside the region's median, a row for each stage and subject. */
import type { Stage } from '../stages'
import { type Cell, plain, readOneOf, readWhole, Unreadable, wordsFor } from './cells'
import type { RecordWork } from './health'
import { type Placed, type Plan, type Step, tableKind, type Tell, type ValuesOf } from './kind'
import { seenOnce } from './once'

const stageWords = wordsFor<Stage>(['primary', '小学', '小学段'], ['junior', '初中', '初中段'])
const stageNames: Readonly<Record<Stage, string>> = { primary: '小学', junior: '初中' }

const longestSubject = 20

function readSubject(cell: Cell): string {
  const subject = plain(cell)
  if ([...subject].length > longestSubject || subject === 'none') throw new Unreadable('应为学科的名称')
  return subject
}

/** A share as the record keeps it, "0.85"; in the table it may be 85%. */
function readShare(cell: Cell): string {
  const text = plain(cell)
  const [, percent] = /^(\d+(?:\.\d+)?)\s?%$/u.exec(text) ?? []
  const share = percent === undefined ? Number(text) : Number(percent) / 100
  if (text === '' || !(share >= 0 && share <= 1)) throw new Unreadable('应为合格率，如 85% 或 0.85')
  return String(Number(share.toFixed(6)))
}

const columns = {
  stage: {
    title: '学段',
    needs: 'cell',
    hint: '必填：小学或初中',
    read: (cell: Cell) => readOneOf(cell, stageWords, '小学或初中'),
  },
  subject: { title: '学科', aliases: ['科目'], needs: 'cell', read: readSubject, hint: '必填' },
  tested: {
    title: '检测人数',
    aliases: ['参测人数', '监测人数', '参加人数'],
    needs: 'cell',
    read: (cell: Cell) => readWhole(cell, 1),
    hint: '必填',
  },
  passed: {
    title: '合格人数',
    aliases: ['达标人数', '及格人数', '通过人数'],
    needs: 'cell',
    read: (cell: Cell) => readWhole(cell, 0),
    hint: '必填，不多于检测人数',
  },
  median: {
    ...{
      title: '区域中等水平',
      aliases: ['区域合格率', '全区合格率', '全县合格率', '区域中位数', '中位合格率'],
    },
    needs: 'cell',
    read: readShare,
    hint: '必填，如 85% 或 0.85',
  },
} as const

export interface KnownResults {
  year: string
  /** The stages that the school has classes of. */
  stages: readonly Stage[]
  /** What is recorded so far, as it is told, by "stage subject". */
  recorded: ReadonlyMap<string, string>
}

type Row = Placed<ValuesOf<typeof columns>>

/** A result in words. */
export const resultInWords = ({
  tested,
  passed,
  median,
}: {
  tested: number
  passed: number
  median: string
}) => `${passed}/${tested}，区域 ${Number((Number(median) * 100).toFixed(4))}%`

function isRight(
  { row, values: { stage, tested = 0, passed = 0 } }: Row,
  { stages }: KnownResults,
  tell: Tell,
): boolean {
  if (stage !== undefined && !stages.includes(stage))
    tell(row, columns.stage.title, '本校没有这个学段的班级', stageNames[stage])
  if (passed > tested && tested > 0) tell(row, columns.passed.title, '不能多于检测人数', String(passed))
  return stage !== undefined && stages.includes(stage) && passed <= tested
}

function plan(rows: readonly Row[], known: KnownResults, tell: Tell): Plan<RecordWork> {
  const once = seenOnce(columns.subject.title, tell)
  const steps: Step<RecordWork>[] = []
  let same = 0
  for (const one of rows) {
    const { row, values } = one
    const { stage, subject, tested, passed, median } = values
    if (!isRight(one, known, tell) || stage === undefined || subject === undefined) continue
    if (tested === undefined || passed === undefined || median === undefined) continue
    if (!once(row, `${stage} ${subject}`, subject)) continue
    const [from, to] = [known.recorded.get(`${stage} ${subject}`), resultInWords({ tested, passed, median })]
    const record = { type: 'regional', year: known.year, stage, subject, tested, passed, median }
    const changes = from === undefined ? [] : [{ what: '结果', from, to }]
    if (from === to) same += 1
    else
      steps.push({
        ...{ row, label: `${stageNames[stage]} · ${subject}`, changes, isNew: from === undefined },
        work: { records: [record] },
      })
  }
  return { steps, gone: [], same, notes: [`记在${known.year}学年。`] }
}

export const regional = tableKind({
  kind: 'regional',
  title: '区域学业质量监测',
  purpose: '各学段、各学科的检测人数、合格人数和区域水平',
  columns,
  example: [['示例 小学', '语文', '180', '171', '92%']],
  notes: ['每个学段、每个学科一行。'],
  plan,
})
