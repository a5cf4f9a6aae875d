/** Draws the card of a frozen report on one page, for whoever passes it on: always light, with the same figures. */
import {
  countWords,
  dayWords,
  deciding,
  figureOf,
  nameOf,
  numberWords,
  verdictWords,
} from '../../../shared/reports/paper'
import { brokenWords, statusWords } from '../../../shared/requirements/words'
import type { Report, ReportIndicator, ReportRequirement } from '../../../shared/views/report'

/** What of a canvas is needed: the phone's and the browser's have it both. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textAlign' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText'
>

export const width = 1080
const margin = 64
const rowHeight = 112
const headHeight = 330
const footHeight = 170

/** The page of a report, in pixels. */
export const heightOf = ({ requirements }: Pick<Report, 'requirements'>): number =>
  headHeight + rowHeight * requirements.length + footHeight

const ink = { strong: '#1d2629', soft: '#55605f', line: '#dcd9cf', ground: '#ffffff' }
const inkOf = { met: '#1b6e43', not_met: '#ad2a1c', insufficient: '#545f6a' }

const face = (size: number, weight: 'normal' | 'bold' = 'normal') =>
  `${weight} ${size}px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`

interface Text {
  x: number
  y: number
  size: number
  weight?: 'bold'
  color?: string
  align?: CanvasTextAlign
}

/** Writes a line, smaller where there is no room for it: nothing is cut off. */
function write(
  brush: Brush,
  text: string,
  { x, y, size, weight, color = ink.strong, align = 'left' }: Text,
  room: number,
) {
  brush.font = face(size, weight)
  const wide = brush.measureText(text).width
  if (wide > room) brush.font = face(Math.floor((size * room) / wide), weight)
  brush.fillStyle = color
  brush.textAlign = align
  brush.fillText(text, x, y)
}

/** The indicator that speaks for a requirement: the first deciding one that stands as the whole does. */
export function leadOf(requirement: ReportRequirement): ReportIndicator | undefined {
  const own = deciding(requirement)
  return own.find(({ status }) => status === requirement.status) ?? own[0]
}

const shapeOf = ({ status, isBroken }: ReportRequirement) =>
  isBroken ? brokenWords.shape : statusWords[status].shape

/** "初中 睡眠达标 57.8%（37 / 64 人），标准 ≥ 90%" */
export function leadWords(requirement: ReportRequirement): string {
  const lead = leadOf(requirement)
  if (lead === undefined) return '没有可以判定的数据'
  return `${nameOf(lead)} ${figureOf(lead)}，标准 ${lead.threshold}`
}

function drawRow(brush: Brush, requirement: ReportRequirement, top: number): void {
  const [room, color] = [width - 2 * margin, inkOf[requirement.status]]
  const verdict = `${shapeOf(requirement)} ${verdictWords(requirement)}`
  write(
    brush,
    `${requirement.id}　${requirement.title}`,
    { x: margin, y: top + 40, size: 34, weight: 'bold' },
    room - 280,
  )
  write(
    brush,
    verdict,
    { x: width - margin, y: top + 40, size: 32, weight: 'bold', color, align: 'right' },
    260,
  )
  write(brush, leadWords(requirement), { x: margin, y: top + 82, size: 27, color: ink.soft }, room)
  brush.fillStyle = ink.line
  brush.fillRect(margin, top + rowHeight - 2, room, 2)
}

/** The whole page. */
export function draw(brush: Brush, report: Report): void {
  const { school, from, to, requirements, number } = report
  const [middle, room, height] = [width / 2, width - 2 * margin, heightOf(report)]
  const centred = { x: middle, align: 'center' as const }
  brush.textBaseline = 'middle'
  brush.fillStyle = ink.ground
  brush.fillRect(0, 0, width, height)
  write(brush, school.name, { ...centred, y: 90, size: 48, weight: 'bold' }, room)
  write(brush, '十二项基本要求达标卡（学校自评）', { ...centred, y: 160, size: 38 }, room)
  const period = `${school.term.name}　${dayWords(from)}至${dayWords(to)}`
  write(brush, period, { ...centred, y: 220, size: 28, color: ink.soft }, room)
  write(brush, countWords(report), { ...centred, y: 272, size: 32, weight: 'bold' }, room)
  for (const [place, one] of requirements.entries()) drawRow(brush, one, headHeight + rowHeight * place)
  const foot = { ...centred, size: 26, color: ink.soft }
  const state = `学校自评，数据截至${dayWords(to)}，${numberWords(number)}报告，生成后不再改动。`
  write(brush, state, { ...foot, y: height - footHeight + 60 }, room)
  write(
    brush,
    '数据不足不等于未达标；完整的依据和覆盖情况见报告。',
    { ...foot, y: height - footHeight + 104 },
    room,
  )
}
