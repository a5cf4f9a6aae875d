/**
 * On the phone a page has the styles that it and its parts import, and no others: what another page imports is not there.
 * In the browser it would be, once that page was open.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pagesOf, type AppConfig } from '../../scripts/lib/sizes'
import { compiled, rulesOf, styleFiles } from './audit-sources'

const app = path.resolve(__dirname, '../../miniprogram')

function configOfApp(): AppConfig {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  return jest.requireActual<{ default: AppConfig }>('../../miniprogram/app.config').default
}

const importPattern = /(?:from|import)\s*\(?\s*'(?<where>\.[^']+)'/gu

function resolved(from: string, where: string): string | undefined {
  const base = path.join(path.dirname(from), where)
  return ['', '.tsx', '.ts', '/index.tsx', '/index.ts']
    .map((end) => base + end)
    .find((file) => /\.\w+$/u.test(file) && existsSync(file))
}

const importedBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)]
    .map(({ groups }) => resolved(file, groups?.['where'] ?? ''))
    .filter((found) => found !== undefined)

/** A page with everything that it imports, of the app. */
function reachedFrom(entry: string): Set<string> {
  const reached = new Set([entry])
  for (const file of reached) {
    if (file.endsWith('.scss')) continue
    for (const found of importedBy(file)) if (found.startsWith(app)) reached.add(found)
  }
  return reached
}

/** The classes that a file of styles is about. */
const classesOf = (file: string): string[] =>
  rulesOf(compiled(file)).flatMap(({ selector }) =>
    [...selector.matchAll(/\.(?<name>[a-z][\w-]*)/gu)].map(({ groups }) => groups?.['name'] ?? ''),
  )

/** Where each class has its styles. Names of one word may be words, too; those of states belong to many. */
const homes = new Map<string, Set<string>>()
for (const file of styleFiles) {
  for (const name of classesOf(file)) {
    if (!name.includes('-') || name.startsWith('is-') || name.startsWith('has-')) continue
    homes.set(name, (homes.get(name) ?? new Set()).add(path.join(app, file)))
  }
}

/** The classes that a file gives to its elements. */
function usedIn(file: string): string[] {
  const words = readFileSync(file, 'utf8').match(/(?<=['"`\s])[a-z]+(?:-[a-z_]+)+(?=['"`\s$])/gu) ?? []
  return words.filter((word) => homes.has(word))
}

function unstyled(reached: ReadonlySet<string>): string[] {
  const isThere = (file: string) => reached.has(file) || file === path.join(app, 'app.scss')
  return [...reached]
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      usedIn(file)
        .filter((name) => ![...(homes.get(name) ?? [])].some(isThere))
        .map((name) => `${path.relative(app, file)}: ${name}`),
    )
}

test.each(pagesOf(configOfApp()))('%s imports the styles of all that it shows', (page) => {
  expect(unstyled(reachedFrom(path.join(app, `${page}.tsx`)))).toEqual([])
})

test('a style that is elsewhere would be missed', () => {
  const notice = path.join(app, 'components/notice.tsx')
  expect(unstyled(new Set([notice]))).toContain('components/notice.tsx: notice-line')
  expect(unstyled(reachedFrom(notice))).toEqual([])
})
