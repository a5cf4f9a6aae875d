/** The inventory lists every field of every document, one by one: it would not know another beside it. */
import { fieldOf, type Leaf } from '../../cloudfunctions/lib/keeping/inventoried'
import { inventory } from '../../cloudfunctions/lib/keeping/inventory'
import { recordTypes } from '../../shared/records/index'
import { openCast, type School, year } from '../cast'
import { leavesIn, logAll, plant } from './keeping-support'

let cast: Awaited<ReturnType<typeof openCast>>
let school: School

const day = '2026-10-14'
const ofClass = { class: 'class3', date: day }
const item = { rectification: 'item1' }
const terms = { what: '提高睡眠达标率', who: 'teacherLi', until: '2026-12-01', follows: 'item0' }
const lesson = { ...ofClass, subject: '语文' }
const work: [Parameters<typeof logAll>[1], object[]][] = [
  [
    'teacherLi',
    [
      {
        type: 'assignment',
        ...lesson,
        written: true,
        est_minutes: 20,
        assigned: 4,
        finished: 3,
        take_home: false,
      },
      { type: 'class_check', ...lesson, tested: 4, reached: 3 },
      { type: 'class_meeting', ...ofClass, topic: '安全' },
      { type: 'exercise', ...ofClass, minutes: 65 },
      { type: 'pledge' },
    ],
  ],
  [
    'adminSun',
    [
      { type: 'timetable', class: 'class3', lessons: { 语文: 6 } },
      ...['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day'].map((type) => ({
        type,
        date: day,
      })),
      { type: 'incident', incident: 'i1', date: day, kind: 'ethics', status: 'upheld', note: '已核实' },
      { type: 'regional', year, stage: 'junior', subject: '语文', tested: 200, passed: 160, median: '0.85' },
      { type: 'sampling', weeks: ['2026-10-12'] },
      {
        type: 'rectification',
        ...item,
        requirement: 8,
        indicator: 'sleep_reached',
        scope: 'primary',
        ...terms,
      },
      { type: 'rectification_note', ...item, entry: 'n1', note: '开了家长会' },
      { type: 'revisit', ...item, entry: 'r1', date: day, result: 'partly', note: '有改进' },
      { type: 'joining', check: 'word', word: '石榴', by_list: true },
    ],
  ],
  ['principalChen', [{ type: 'rectification_end', ...item, reason: '并入年度计划' }]],
]

beforeAll(async () => {
  cast = await openCast()
  school = await cast.found()
  await plant(school)
  for (const [person, records] of work) await logAll(school, person, records)
})
afterAll(() => cast.close())

const placeOf = ({ collection, kind, path }: Leaf) => `${collection} ${String(kind)} ${path}`
const isUnknown = (leaf: Leaf) => fieldOf(leaf) === undefined

/** The place of a field that would be new beside a leaf; none where keys are free, as in a map or a list. */
function novelBeside(leaf: Leaf): Leaf[] {
  const last = fieldOf(leaf)?.path.split('.').at(-1)
  if (last === '*' || last === '**') return []
  return [{ ...leaf, path: [...leaf.path.split('.').slice(0, -1), 'novel'].join('.'), value: 1 }]
}

describe('the inventory', () => {
  it('knows every field of every type of record, and none that would stand beside it', () => {
    const stored = new Set(leavesIn(school).map(({ path }) => path.split('.')[1]))
    const kept = recordTypes
      .filter(({ type }) => type !== 'ballot' && type !== 'leave')
      .map(({ type }) => type)
    expect(kept.filter((type) => !stored.has(type))).toEqual([])
    const leaves = leavesIn(school)
    expect(leaves.filter(isUnknown).map(placeOf)).toEqual([])
    const beside = leaves.flatMap(novelBeside)
    expect(beside.length).toBeGreaterThan(500)
    expect(beside.filter((leaf) => !isUnknown(leaf)).map(placeOf)).toEqual([])
  })

  it('leaves open what lies below of nothing but sums', () => {
    const open = inventory.filter(({ path }) => path.includes('**')).map(({ path }) => path)
    const isSum = (path: string) => /(?:^|\.)(?:tally|figures|statuses|found)\.\*\*$/u.test(path)
    expect(open.filter((path) => !isSum(path))).toEqual([])
  })
})
