/** A disputed figure is walked back: card, evidence, the entry's versions in a backup, their second, and the audit. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { takeBackup } from '../../scripts/lib/backup/take'
import { lineOf, versionsIn } from '../../scripts/lib/backup/versions'
import { localOperator } from '../../scripts/lib/operator'
import { auditSchool } from '../../scripts/audit'
import { type School, withSchools } from '../cast'

const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-traced-'))
const { found } = withSchools()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const day = '2026-09-02'
const exercise = (minutes: number) => ({ type: 'exercise', class: 'class3', date: day, minutes })
const by = async (school: School, time: string, minutes: number) => {
  school.now = new Date(`${time}+08:00`)
  expect(await school.code('teacherLi', exercise(minutes))).toBe('accepted')
}

test('from a figure of the card to what stood, who wrote it, and the second its request is found by', async () => {
  const school = await found()
  await by(school, `${day}T16:31:07`, 75)
  await by(school, `${day}T16:40:12`, 35)
  const ask = school.client('principalChen').call
  const [figure] = (await ask('school', 'requirement', { id: 7 })).indicators
  const own = figure!.classes.find((one) => one.class === 'class3')!
  expect(own.counts).toBe('0 / 1 天')
  const { rows } = await ask('school', 'evidence', { id: 7, key: figure!.key, of: 'school', class: 'class3' })
  const [entered] = rows.filter(({ mark }) => mark !== 'missing')
  expect(entered).toMatchObject({ id: day, words: expect.stringContaining('35 分钟') as string })

  await takeBackup(localOperator(school.cloud), school.id, path.join(folder, 'taken'))
  const taken = path.join(folder, 'taken')
  const versions = await versionsIn(taken, { type: 'exercise', about: day })
  expect(versions.map(({ at, as, by: who, n, value }) => [at, as, who, n, value?.minutes])).toEqual([
    [`${day}T16:31:07+08:00`, 'teacher', 'teacherLi', 1, 75],
    [`${day}T16:40:12+08:00`, 'teacher', 'teacherLi', 2, 35],
  ])
  const [second] = await versionsIn(taken, { at: `${day}T16:40:12` })
  expect(second).toEqual(versions[1])
  expect(lineOf(second!)).toContain(
    `${day}T16:40:12+08:00 ${school.id}/class/class3/2026-09 第 2 条 exercise`,
  )
  expect((await auditSchool(school.cloud, school.id)).found).toEqual([])
})
