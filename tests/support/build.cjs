const { spawnSync } = require('node:child_process')
const path = require('node:path')

const root = path.resolve(__dirname, '../..')

/** Before any test: what it runs against is built as it is deployed, where something has changed. */
module.exports = function build(products) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  const builds = path.join(root, 'scripts/lib/builds.ts')
  const { status } = spawnSync(process.execPath, [tsx, builds, ...products], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${products.join(', ')}: not built`)
}
