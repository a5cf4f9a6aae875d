/**
 * Paragraphs and cells of the Word document, in the faces that Chinese offices expect: 黑体 for headings, 仿宋 for text,
 * 宋体 in tables; Western signs in Times New Roman. Where a machine has none of these, its own Chinese face stands in.
 */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type ITableCellOptions,
  type IRunOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'

const western = 'Times New Roman'
const faceOf = (eastAsia: string) => ({ ascii: western, hAnsi: western, cs: western, eastAsia })

/** In half points: 二号, 三号, 小四, 五号, 小五. */
export const sizes = { title: 44, heading: 32, text: 24, table: 21, small: 18 } as const
export const faces = { heading: faceOf('黑体'), text: faceOf('仿宋'), table: faceOf('宋体') } as const

/** In twentieths of a point. */
const lineOfText = 460
const lineOfTable = 300
const twoSigns = 480
const gap = 120

const run = (text: string, of: Omit<IRunOptions, 'text'>) => new TextRun({ text, ...of })

export const title = (text: string): Paragraph =>
  new Paragraph({
    ...{ alignment: AlignmentType.CENTER, spacing: { before: gap, after: 2 * gap } },
    children: [run(text, { font: faces.heading, size: sizes.title })],
  })

/** "一、总体情况"; it stays with what comes after. */
export const heading = (text: string): Paragraph =>
  new Paragraph({
    ...{ keepNext: true, spacing: { before: 2 * gap, after: gap, line: lineOfText }, outlineLevel: 0 },
    children: [run(text, { font: faces.heading, size: sizes.heading })],
  })

export const subheading = (text: string): Paragraph =>
  new Paragraph({
    ...{ keepNext: true, spacing: { before: gap, line: lineOfText }, outlineLevel: 1 },
    children: [run(text, { font: faces.heading, size: sizes.text })],
  })

/** A paragraph with two signs before its first line; what stands before the colon may be set in bold. */
export const paragraph = (text: string, label = '', of: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...{ indent: { firstLine: twoSigns }, spacing: { line: lineOfText }, ...of },
    children: [
      ...(label === '' ? [] : [run(label, { font: faces.heading, size: sizes.text })]),
      run(text, { font: faces.text, size: sizes.text }),
    ],
  })

/** A line in small print; it stays with what comes after. */
export const small = (text: string): Paragraph =>
  new Paragraph({
    ...{ keepNext: true, spacing: { before: gap / 2, line: lineOfTable } },
    children: [run(text, { font: faces.table, size: sizes.small })],
  })

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: line, bottom: line, left: line, right: line }

/** What a section is made of. */
export type Part = Paragraph | Table

export interface CellWords {
  /** Its lines, with "\n" between them. */
  text: string
  isBold?: boolean
  isCentred?: boolean
  /** Of cells that read as one down several rows: where no line is drawn. Merged ones are torn by some programs. */
  isOpen?: { above: boolean; below: boolean }
  /** Its row stays on the page of the next one. */
  staysWithNext?: boolean
}

function cellOf(words: CellWords, width: number, isHead: boolean): TableCell {
  const { text, isBold, isCentred, isOpen, staysWithNext: keepNext = isHead } = words
  const of: Partial<ITableCellOptions> = {
    borders: { ...borders, ...(isOpen?.above && { top: none }), ...(isOpen?.below && { bottom: none }) },
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E7EBEF' } }),
  }
  const font = isHead || isBold ? faces.heading : faces.table
  return new TableCell({
    ...of,
    ...{ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: text.split('\n').map(
      (own) =>
        new Paragraph({
          alignment: isCentred || isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
          ...{ keepNext, spacing: { line: lineOfTable } },
          children: [run(own, { font, size: sizes.table })],
        }),
    ),
  })
}

/** A table whose head is repeated on every page, and whose rows are not torn apart. */
export function table(
  columns: readonly (readonly [title: string, width: number])[],
  rows: readonly (readonly CellWords[])[],
): Table {
  const widths = columns.map(([, width]) => width)
  const rowOf = (cells: readonly CellWords[], isHead = false) =>
    new TableRow({
      ...{ tableHeader: isHead, cantSplit: true },
      children: cells.map((cell, place) => cellOf(cell, widths[place] ?? 0, isHead)),
    })
  return new Table({
    ...{ columnWidths: widths, layout: TableLayoutType.FIXED },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      rowOf(
        columns.map(([text]) => ({ text })),
        true,
      ),
      ...rows.map((cells) => rowOf(cells)),
    ],
  })
}
