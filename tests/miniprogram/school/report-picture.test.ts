/** The picture of a report says what the report says: every line that is written, with the same figures. */
import { type Brush, draw, heightOf, leadWords, width } from '../../../miniprogram/school/report/draw'
import { report } from '../../../scripts/lib/screens/samples/report'
import { countWords, figureOf } from '../../../shared/reports/paper'

/** Writes down what is written and how wide; a sign is as wide as its size. */
function listening() {
  const written: { text: string; wide: number; y: number }[] = []
  const wideOf = (font: string, text: string) => Number(/(\d+)px/u.exec(font)?.[1]) * [...text].length
  const brush = {
    ...{ font: '', fillStyle: '', textAlign: 'left', textBaseline: 'middle', fillRect: () => undefined },
    measureText: (text: string) => ({ width: wideOf(brush.font, text) }),
    fillText: (text: string, _x: number, y: number) =>
      void written.push({ text, wide: wideOf(brush.font, text), y }),
  }
  return { brush: brush as unknown as Brush, written }
}

test('it has each requirement, its verdict and its figure, when and by whom it was said', () => {
  const { brush, written } = listening()
  draw(brush, report)
  const all = written.map(({ text }) => text)
  for (const one of report.requirements) {
    expect(all).toContain(`${one.id}　${one.title}`)
    expect(all).toContain(leadWords(one))
  }
  const sleep = report.requirements[7]!
  expect(leadWords(sleep)).toContain(figureOf(sleep.indicators[0]!))
  expect(all).toContain(countWords(report))
  expect(all.join()).toMatch(/学校自评.*2026年10月14日.*第 3 号/su)
})

test('nothing is wider than the page, or below it, whatever it is called', () => {
  const { brush, written } = listening()
  const name = '岚海'.repeat(40)
  draw(brush, { ...report, school: { ...report.school, name } })
  expect(written.filter(({ wide, y }) => wide > width || y > heightOf(report))).toEqual([])
  expect(written.map(({ text }) => text)).toContain(name)
})
