/**
 * What is built into dist/: the functions, the mini-program and its H5 window. Each is built anew only when something
 * that it is made from has changed, into a folder of its own that then takes the old one's place. Several processes may
 * ask at once: one builds, the others wait for it.
 *
 * From the command line: tsx scripts/lib/builds.ts functions h5 weapp
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../build-functions'
import { buildApp, entries, type Platform } from './build-app'
import { digestOf } from './digest'
import { whileLocked } from './file-lock'

export type Product = 'functions' | Platform
export const products: readonly Product[] = ['functions', 'h5', 'weapp']

const root = path.resolve(__dirname, '../..')
/** Where the tests, benches and the demo find them. */
const usual = path.join(root, 'dist')

interface Recipe {
  /** The folder in dist/. */
  folder: string
  /** A file without which it is no build. */
  entry: string
  /** All that the build reads; what is missing counts as empty. */
  from: readonly string[]
  build(target: string): Promise<unknown>
}

const everywhere = ['shared', 'cloudfunctions', 'config', 'package-lock.json', 'tsconfig.json']
const builders = [
  'scripts/build-functions.ts',
  'scripts/lib/builds.ts',
  'scripts/lib/build-app.ts',
  'scripts/lib/build-sign-in.ts',
]

const app = (platform: Platform): Recipe => ({
  folder: platform,
  entry: entries[platform],
  from: [...everywhere, ...builders, 'miniprogram', 'babel.config.js', 'project.config.json'],
  build: (target) => buildApp(platform, target),
})

const recipes: Record<Product, Recipe> = {
  functions: {
    folder: 'cloudfunctions',
    entry: 'family/index.js',
    from: [...everywhere, ...builders],
    build: buildFunctions,
  },
  h5: app('h5'),
  weapp: app('weapp'),
}

/** Variables that the app's configuration reads. */
const variables = () =>
  Object.entries(process.env)
    .filter(([name]) => name.startsWith('TARO_APP_'))
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .sort()

const digestFor = ({ from }: Recipe) => digestOf(root, from, variables())
const stampOf = (dist: string, { folder }: Recipe) => path.join(dist, `.${folder}.built`)

function isCurrent(dist: string, recipe: Recipe, digest: string): boolean {
  const stamp = stampOf(dist, recipe)
  if (!existsSync(path.join(dist, recipe.folder, recipe.entry)) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === digest
}

/** Puts a finished build where the old one was. */
function replace(built: string, target: string): void {
  const old = `${built}.old`
  if (existsSync(target)) renameSync(target, old)
  renameSync(built, target)
  rmSync(old, { recursive: true, force: true })
}

async function rebuild(dist: string, recipe: Recipe, digest: string): Promise<void> {
  const built = path.join(dist, `.${recipe.folder}.${process.pid}`)
  try {
    await recipe.build(built)
    rmSync(stampOf(dist, recipe), { force: true })
    replace(built, path.join(dist, recipe.folder))
    writeFileSync(stampOf(dist, recipe), digest)
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}

/**
 * Has a product built if it is stale; tells whether it was. `starting` is called before a build begins, which may take
 * some time. What is built for another environment goes into a `dist` of its own.
 */
export async function ensureBuilt(
  product: Product,
  starting: () => void = () => undefined,
  dist = usual,
): Promise<boolean> {
  const recipe = recipes[product]
  if (isCurrent(dist, recipe, digestFor(recipe))) return false
  mkdirSync(dist, { recursive: true })
  return whileLocked(path.join(dist, `.${recipe.folder}.lock`), async () => {
    // Whoever held the lock may have built it; and the digest is of what is read from now on.
    const digest = digestFor(recipe)
    if (isCurrent(dist, recipe, digest)) return false
    starting()
    await rebuild(dist, recipe, digest)
    return true
  })
}

async function buildNamed(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const product = products.find((one) => one === name)
    if (product === undefined) throw new Error(`可构建的有: ${products.join('、')}`)
    await ensureBuilt(product, () => console.error(`正在构建 ${product}……`))
  }
}

if (require.main === module) {
  buildNamed(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
