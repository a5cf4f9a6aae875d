/** What the mini-program weighs, package by package, as the platform counts it. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export interface PackageSize {
  /** The root of a subpackage, or "main". */
  name: string
  bytes: number
}

export interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

/** Every file in a folder and below, by its path from there. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort()
}

export const appConfigOf = (folder: string): AppConfig =>
  JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppConfig

/** Every page of every package, as it is navigated to. */
export const pagesOf = ({ pages, subPackages }: AppConfig): string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
]

/** The main package first. */
export function packageSizes(folder: string): PackageSize[] {
  const roots = appConfigOf(folder).subPackages.map(({ root }) => root)
  const sizes = new Map(['main', ...roots].map((name) => [name, 0]))
  for (const file of filesIn(folder)) {
    const name = roots.find((root) => file.startsWith(`${root}${path.sep}`)) ?? 'main'
    sizes.set(name, (sizes.get(name) ?? 0) + statSync(path.join(folder, file)).size)
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes }))
}

export const totalOf = (sizes: readonly PackageSize[]): number =>
  sizes.reduce((total, { bytes }) => total + bytes, 0)
