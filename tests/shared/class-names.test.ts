/** Styles are global: a class that two files define looks in each of their places as the other one wants it. */
import { compiled, rulesOf, styleFiles } from './audit-sources'

/** These are for every page: the colours of the theme (app.scss brings them), and what the browser needs besides. */
const isForAll = (file: string) => /^(?:theme\/|browser\/|app\.scss$)/u.test(file)

/** The class that a selector defines: the one it begins with, where nothing inside of it is meant. */
const definedBy = (selector: string): string | undefined =>
  /^\.([\w-]+)(?:\.[\w-]+|::?[\w-]+(?:\([^)]*\))?)*$/u.exec(selector)?.[1]

const definedIn = (css: string): Set<string> =>
  new Set(
    rulesOf(css)
      .flatMap(({ selectors }) => selectors.map(definedBy))
      .filter((name) => name !== undefined && !name.startsWith('is-')) as string[],
  )

/** The files that define each class. */
function homesOf(styles: readonly (readonly [file: string, css: string])[]): Map<string, string[]> {
  const homes = new Map<string, string[]>()
  for (const [file, css] of styles)
    for (const name of definedIn(css)) homes.set(name, [...(homes.get(name) ?? []), file])
  return homes
}

const collisions = (styles: readonly (readonly [string, string])[]) =>
  [...homesOf(styles)]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => [name, ...files].join(' '))

test('finds a class that two files define, not one that is only looked into or a modifier', () => {
  const one = '.trend { top: 0 } .row { top: 0 } .row.is-open { top: 0 } .is-open { top: 0 }'
  const other =
    '@media print { .sum, .trend:first-child { top: 0 } } .row .name { top: 0 } .is-open { top: 0 }'
  expect(
    collisions([
      ['one', one],
      ['other', other],
    ]),
  ).toEqual(['trend one other'])
})

test('no class is defined in two files', () => {
  const own = styleFiles.filter((file) => !isForAll(file))
  expect(collisions(own.map((file) => [file, compiled(file)] as const))).toEqual([])
})
