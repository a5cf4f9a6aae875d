/** The product's own code on the store in memory: how records are logged, and how sums are rebuilt from them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type * as log from '../../../cloudfunctions/lib/log'
import type * as publish from '../../../cloudfunctions/lib/publish'
import type * as rebuild from '../../../cloudfunctions/lib/rebuild'
import { setSecret } from '../../support/secret'
import type * as memory from './memory'

const root = path.resolve(__dirname, '../../..')

export type Product = typeof log & typeof publish & typeof rebuild & { store: typeof memory }

const contents = `
export * from './cloudfunctions/lib/log'
export * from './cloudfunctions/lib/publish'
export * from './cloudfunctions/lib/rebuild'
export * as store from './tests/bench/rebuild/memory'
`

/** Bundles it anew, so that each has a store of its own. */
export async function loadProduct(): Promise<Product> {
  setSecret()
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-product-'))
  const outfile = path.join(folder, 'product.cjs')
  const memory = { path: path.join(root, 'tests/bench/rebuild/memory.ts') }
  const noCheck = { path: path.join(root, 'tests/bench/rebuild/no-check.ts') }
  await build({
    ...{ stdin: { contents, resolveDir: root }, outfile, bundle: true, platform: 'node', format: 'cjs' },
    logLevel: 'error',
    plugins: [
      {
        name: 'store in memory',
        setup: (bundling) => {
          bundling.onResolve({ filter: /^\.\/store\/(ledgers|books|entries|ballots)$/ }, () => memory)
          bundling.onResolve({ filter: /^\.\/we-chat$/ }, () => noCheck)
        },
      },
    ],
  })
  try {
    return (await import(outfile)) as Product
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
