/** The matrix as a page: a legend, then a line for everything that can be asked for and a column for each caller. */
import { roles } from '../../shared/roles/index'
import { type Column, columns } from './columns'
import type { Told } from './declared'
import { phraseOf } from './phrases'
import { actionRows, openActions, recordRows, type Row } from './rows'
import { called, isLetIn, sources } from './sources'

const marks: Record<Told, string> = {
  may: 'may',
  own: 'own',
  forbidden: '.',
  duplicate: 'dupl',
  invalid: 'inv',
  no_identity: '-',
}

const legend: readonly [string, string][] = [
  ['may', 'answered'],
  ['own', 'answered for any account, which is told of its own alone: see below'],
  ['.', 'refused as "forbidden", in the same words whether or not there is such a pupil, class or request'],
  [
    'inv',
    'refused as "invalid": what is never taken back, is final, or is not due on that evening, whoever asks',
  ],
  [
    'dupl',
    'refused as "duplicate": a family has said it already, which a teacher does not replace; or answered once',
  ],
  ['-', 'refused as "no_identity", before anything is read'],
]

const width = 6
const [titleWidth, doorWidth] = [26, 10]

const cells = (all: readonly string[]) =>
  all
    .map((one) => one.padEnd(width))
    .join('')
    .trimEnd()
const line = (title: string, of: string, all: readonly string[]) =>
  `${title.padEnd(titleWidth)}${of.padEnd(doorWidth)}${cells(all)}`

const lineOf = (row: Row) =>
  line(
    row.title,
    row.of,
    columns.map((column: Column) => marks[row.told(column)]),
  )

const head = (what: string) =>
  line(
    what,
    'function',
    columns.map(({ letter }) => letter),
  )

/** An action's line ends with what it is for. */
const actionLine = (row: Row) =>
  `${lineOf(row).padEnd(titleWidth + doorWidth + columns.length * width)}${phraseOf(row.of, row.title.split(' ')[0] ?? '')}`

/** The callers by their letters, at the head of each section: nobody has to leaf back. */
const key = columns.map(({ letter, words }) => `${letter}  ${words}`)

export function page(): string {
  return [
    'Who may do what: what each caller is told, through the functions, who asks for what a line says.',
    'Whatever has no line is refused. Roles count one by one: whoever holds several may do what each of them may.',
    '',
    ...Object.entries(roles).map(([name, { scope }]) => `${name.padEnd(13)} ${scope}`),
    '',
    ...legend.map(([mark, words]) => `${mark.padEnd(5)} ${words}`),
    '',
    'Records: "log" a new one, "correct" and "withdraw" that which somebody else wrote.',
    ...key,
    '',
    head('record'),
    ...recordRows.map(lineOf),
    '',
    'Actions: about the child or class that is named, else about all that are the caller\u2019s own, or the school.',
    ...key,
    '',
    head('action'),
    ...actionRows.map(actionLine),
    '',
    'What any account is told of its own, where it has no role:',
    ...openActions.map(([name, told]) => `${name.padEnd(titleWidth)}${told}`),
    '',
    'Who may call a function at all: "in" is let in, "-" is refused as "no_identity" before anything is read.',
    ...sources.map(({ words }, index) => `${String(index + 1).padEnd(3)}${words}`),
    '',
    line(
      'function',
      '',
      sources.map((_, index) => String(index + 1)),
    ),
    ...called.map(({ title, of }) =>
      line(
        title,
        '',
        sources.map(({ environment }) => (isLetIn(of, environment) ? 'in' : '-')),
      ),
    ),
    '',
  ].join('\n')
}
