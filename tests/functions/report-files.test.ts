/** What a report says as Word and as a workbook is what the card says: read back from the files, number by number. */
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { figureOf, nameOf, verdictWords } from '../../shared/reports/paper'
import type { ReportView } from '../../shared/views/report'
import { type School, sleepOf, withSchools } from '../cast'
import { codeOf } from './support'
import { sdkOf } from '../sdk'

const { found } = withSchools()
let school: School
let report: ReportView
let words: string
let sheets: Awaited<ReturnType<typeof readWorkbook>>

const ask = (kind: 'word' | 'workbook', person: 'principalChen' | 'teacherLi' = 'principalChen') =>
  school.client(person).call('files', 'paper', { number: 1, kind })

/** The text of a Word document, a line for each paragraph. */
function textOf(content: string): string {
  const parts = unzipSync(new Uint8Array(Buffer.from(content, 'base64')))
  const xml = Buffer.from(parts['word/document.xml']!).toString('utf8')
  return xml
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&gt;/gu, '>')
}

const item = {
  ...{ type: 'rectification', rectification: 'i1', requirement: 11, indicator: 'ethics_incidents' },
  ...{ scope: 'school', what: '师德学习', who: 'teacherLi', until: '2026-10-20', measures: '每周一次' },
}

beforeAll(async () => {
  school = await found()
  for (const day of ['12', '13', '14']) await school.log('mumWang', sleepOf('ming', `2026-10-${day}`))
  await school.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-14', minutes: 70 })
  await school.log('adminSun', { type: 'flag_ceremony', date: '2026-10-05', note: '' })
  await school.log('adminSun', {
    type: 'incident',
    incident: 'x',
    date: '2026-10-14',
    kind: 'ethics',
    status: 'upheld',
  })
  await school.log('adminSun', item)
  school.at('2026-10-21T16:00')
  const files = school.client('principalChen')
  await files.call('files', 'freeze', { mutation: 'a' })
  report = await files.call('files', 'report', { number: 1 })
  words = textOf((await ask('word')).content)
  sheets = await readWorkbook(Buffer.from((await ask('workbook')).content, 'base64'))
}, 60_000)

it('Word has every figure, verdict and clause of the card, what is overdue, and room to sign', async () => {
  for (const requirement of report.requirements) {
    expect(words).toContain(`${requirement.title}——${verdictWords(requirement)}`)
    expect(words).toContain(requirement.clause)
    for (const one of requirement.indicators) expect(words).toContain(`${nameOf(one)}：`)
    for (const one of requirement.indicators) expect(words).toContain(figureOf(one))
  }
  expect(words).toContain('逾期未完成')
  for (const line of ['校长（签字）：', '学校（盖章）：', '岚山示例学校']) expect(words).toContain(line)
  expect(words).not.toMatch(/王小明|NaN|undefined|null/u)
  expect((await ask('word')).name).toBe(
    '岚山示例学校义务教育学校教学质量基本要求自评报告（2026-10-21，第 1 号）.docx',
  )
})

it('the workbook has every count of the card as a number, and a sheet for each requirement', async () => {
  const card = await school.card()
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    ...['总览', '年级', ...report.requirements.map(({ id, title }) => `${id} ${title}`), '整改', '说明'],
  ])
  const [, ...rows] = sheets[0]!.data
  const told = rows.map((row) => [row[0], row[7], row[8], row[10], row[11]])
  const counted = card.requirements.flatMap(({ id, indicators }) =>
    indicators.map((one) => [id, one.numerator, one.denominator, one.observed, one.expected]),
  )
  expect(told).toEqual(counted)
  const { indicators } = await school.client('principalChen').call('school', 'requirement', { id: 7 })
  const [days] = indicators
  const byClass = days!.classes.map(({ name, counts }) => `${name} ${counts}`)
  const own = sheets[8]!.data.filter(([title, of]) => title === days!.title && of !== '全校')
  expect(
    own.map(([, of, , reached, all]) => `${String(of)} ${String(reached)} / ${String(all)} 天`).sort(),
  ).toEqual([...byClass].sort())
  const byGrade = sheets[1]!.data.filter(([, , title]) => title === days!.title)
  const grades = byGrade.map((row) => [row[3], `${String(row[5])} / ${String(row[6])} ${String(row[11])}`])
  expect(grades).toEqual(days!.grades.map(({ name, counts }) => [name, counts]))
  expect(sheets.at(-2)!.data[1]).toEqual(
    expect.arrayContaining([11, '师德师风', '师德学习', '李老师', '逾期未完成']),
  )
})

it('is for whoever leads the school, and not made of a report that was changed', async () => {
  expect(await codeOf(ask('word', 'teacherLi'))).toBe('forbidden')
  const [{ _id }] = school.documents('reports') as [{ _id: string }]
  await sdkOf(school.cloud)
    .collection('reports')
    .doc(_id)
    .update({ report: { counts: { met: 12 } } })
  expect(await codeOf(ask('word'))).toBe('duplicate')
})
