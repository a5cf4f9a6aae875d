/** The Word document of a frozen report: A4, as a school hands it in, to be signed and sealed. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { countWords, dayWords, numberWords, paperTitle } from '../../../shared/reports/paper'
import type { Report } from '../../../shared/views/report'
import { faces, heading, paragraph, sizes, title } from './word-parts'
import { evidence, rectifications, remarksOf } from './word-sections'
import { twelve } from './word-twelve'

/** In twentieths of a point: A4, and the margins of official papers (GB/T 9704), a little narrower for the tables. */
const page = { width: 11906, height: 16838 }
const margin = { top: 1900, bottom: 1700, left: 1250, right: 1250, header: 900, footer: 900 }
const ofSignature = 4600

const centred = (children: TextRun[]) => new Paragraph({ alignment: AlignmentType.CENTER, children })
const tiny = { font: faces.table, size: sizes.small }

const headerOf = ({ school, number }: Report) =>
  new Header({
    children: [
      centred([new TextRun({ text: `${school.name}　${paperTitle}　${numberWords(number)}`, ...tiny })]),
    ],
  })

const footer = () =>
  new Footer({
    children: [
      centred([
        new TextRun({
          children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
          ...tiny,
        }),
      ]),
    ],
  })

function opening(report: Report): Paragraph[] {
  const { school, classes, from, to } = report
  return [
    title(paperTitle),
    paragraph(school.name, '学　　校：'),
    paragraph(`${school.term.name}（${dayWords(from)}至${dayWords(to)}）`, '自评时段：'),
    paragraph(`${classes.length} 个班，在籍学生 ${school.pupils} 人`, '学校规模：'),
    heading('一、总体情况'),
    paragraph(
      `对照义务教育学校教学质量 12 项基本要求自评，截至${dayWords(to)}，${countWords(report)}。各项结论由学校日常记录按统一规则计算得出，依据、数据和覆盖情况如下。`,
    ),
  ]
}

/** One line of the signature block, each with room to write. */
const signing = (words: string) =>
  new Paragraph({
    ...{ keepNext: true, keepLines: true, spacing: { before: 400 } },
    tabStops: [{ type: TabStopType.LEFT, position: ofSignature }],
    children: [new TextRun({ children: ['\t', words], font: faces.text, size: sizes.text })],
  })

const signatures = () => [
  signing('校长（签字）：'),
  signing('学校（盖章）：'),
  signing('日　　期：　　　　年　　月　　日'),
]

/** The document as a file of .docx. */
export function wordOf(report: Report): Promise<Buffer> {
  const sections = [twelve, evidence, rectifications, remarksOf].flatMap((section) => section(report))
  const document = new Document({
    ...{ creator: report.school.name, title: `${paperTitle}${numberWords(report.number)}`, description: '' },
    styles: { default: { document: { run: { font: faces.text, size: sizes.text } } } },
    sections: [
      {
        properties: { page: { size: page, margin } },
        ...{ headers: { default: headerOf(report) }, footers: { default: footer() } },
        children: [...opening(report), ...sections, ...signatures()],
      },
    ],
  })
  return Packer.toBuffer(document)
}
