/** Frozen reports: who may freeze one, that it stays as it is, and that it says what it was computed from. */
import { figuresOf } from '../../shared/requirements/snapshot'
import type { ReportView } from '../../shared/views/report'
import { type School, sleepOf, withSchools } from '../cast'
import { fieldOf, leavesOf } from '../../cloudfunctions/lib/keeping/inventoried'
import { codeOf, costOf } from './support'
import { sdkOf } from '../sdk'

const { found } = withSchools()
let school: School

const files = (person: Parameters<School['client']>[0] = 'principalChen') => school.client(person)
const freeze = (mutation: string, person?: Parameters<School['client']>[0]) =>
  files(person).call('files', 'freeze', { mutation })
const read = (number: number) => files().call('files', 'report', { number })
const list = () => files().call('files', 'reports', {})

beforeEach(async () => {
  school = await found()
})

/** The figures of a report, as the card has them. */
const figuresIn = ({ requirements }: Pick<ReportView, 'requirements'>) =>
  requirements.map(({ id, status, indicators }) => ({
    ...{ id, status },
    indicators: indicators.map(({ key, of, status: own, sums }) => ({ key, of, status: own, ...sums })),
  }))

describe('a frozen report', () => {
  it('has the figures of the card, and keeps them when what they were computed from goes on', async () => {
    await school.log('mumWang', sleepOf('ming', '2026-10-14'))
    const card = await school.card()
    expect(await freeze('a')).toMatchObject({ number: 1, why: 'asked', by: '陈校长', at: '2026-10-14T20:00' })
    const report = await read(1)
    expect(figuresIn(report)).toEqual(
      card.requirements.map(({ id, status, indicators }) => ({
        ...{ id, status },
        indicators: indicators.map(({ key, scope, status: own, ...rest }) => {
          const { numerator, denominator, observed, expected } = rest
          return { key, of: scope, status: own, numerator, denominator, observed, expected }
        }),
      })),
    )
    expect(report.counts).toEqual({ met: card.met, not_met: card.not_met, insufficient: card.insufficient })
    await school.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-14', minutes: 70 })
    expect(await read(1)).toEqual(report)
    await freeze('b')
    const later = await read(2)
    expect(figuresIn(later)).not.toEqual(figuresIn(report))
    expect(later.basis.books).not.toBe(report.basis.books)
    expect((await list()).reports.map(({ number }) => number)).toEqual([2, 1])
  })

  it('has every class by itself, and the days of the school', async () => {
    await school.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-14', minutes: 70 })
    await school.log('adminSun', { type: 'flag_ceremony', date: '2026-10-05', note: '王小明升旗' })
    await freeze('a')
    const { requirements, classes } = await read(1)
    expect(classes.map(({ id }) => id)).toEqual(['class3', 'class7'])
    const [days] = requirements[6]!.indicators
    expect(figuresOf(days!.classes.class3!)).toMatchObject({ numerator: 1, observed: 1 })
    const flags = requirements
      .flatMap(({ indicators }) => indicators)
      .find(({ key }) => key.startsWith('flag'))!
    expect(flags.rows).toContainEqual({ title: '2026-10-05', mark: 'done', words: '已升旗' })
  })

  it('tells of no child, whose is everything that is stored', async () => {
    await school.log('adminSun', { type: 'flag_ceremony', date: '2026-10-05', note: '王小明升旗' })
    await freeze('a')
    const [stored] = school.documents('reports')
    expect(JSON.stringify(stored)).not.toMatch(/王小明|王小红|ming|mumWang/u)
    const leaves = leavesOf('reports', stored!)
    expect(leaves.length).toBeGreaterThan(500)
    expect(leaves.filter((leaf) => fieldOf(leaf) === undefined).map(({ path }) => path)).toEqual([])
  })

  it('is made once, however often it is asked for, and two who ask at once get one each', async () => {
    const asked = await Promise.all([
      ...['a', 'a', 'a'].map((mutation) => freeze(mutation)),
      ...['b', 'a'].map((mutation) => freeze(mutation, 'adminSun')),
    ])
    expect(asked.slice(0, 3).map(({ number }) => number)).toEqual(Array(3).fill(asked[0]!.number))
    expect(new Set(asked.map(({ number }) => number)).size).toBe(3)
    expect(school.documents('reports')).toHaveLength(3)
    expect((await freeze('b', 'adminSun')).number).toBe(asked[3]!.number)
  })

  it('says that it was changed, where somebody changed it behind the functions', async () => {
    await freeze('a')
    expect((await read(1)).isIntact).toBe(true)
    const [{ _id, report }] = school.documents('reports') as [{ _id: string; report: ReportView }]
    const counts = { ...report.counts, met: 12 }
    await sdkOf(school.cloud).collection('reports').doc(_id).update({ report: { counts } })
    expect(await read(1)).toMatchObject({ isIntact: false, counts: { met: 12 } })
  })

  it('is for whoever leads the school, and a number that there is not is told', async () => {
    for (const person of ['teacherLi', 'mumWang', 'stranger'] as const)
      for (const call of [
        freeze('a', person),
        files(person).call('files', 'report', { number: 1 }),
        files(person).call('files', 'reports', {}),
      ])
        expect(await codeOf(call)).toBe('forbidden')
    expect(await codeOf(read(1))).toBe('not_found')
    expect(school.documents('reports')).toEqual([])
  })

  it('costs four calls, and a list or one of them two', async () => {
    expect(await costOf(school, () => freeze('a'))).toEqual([4, 4, 1])
    await freeze('b')
    expect(await costOf(school, list)).toEqual([2, 3, 0])
    expect(await costOf(school, () => read(2))).toEqual([2, 2, 0])
  })

  it('may be made twenty times a day by one', async () => {
    for (let count = 0; count < 20; count++) await freeze(String(count))
    expect(await codeOf(freeze('more'))).toBe('too_many')
    expect((await freeze('3')).number).toBe(4)
    expect((await freeze('more', 'adminSun')).number).toBe(21)
    school.at('2026-10-15T08:00')
    expect((await freeze('more')).number).toBe(22)
  })
})
