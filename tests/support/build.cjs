const { spawnSync } = require('node:child_process')
const path = require('node:path')

const root = path.resolve(__dirname, '../..')

function run(script, given) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  const { status } = spawnSync(process.execPath, [tsx, path.join(root, script), ...given], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${script} ${given.join(' ')}: failed`)
}

/** Before any test: what it runs against is built as it is deployed, where something has changed. */
exports.build = (...products) => run('scripts/lib/builds.ts', products)

/** A browser is there, or installed. */
exports.findBrowser = () => run('scripts/lib/chromium.ts', [])
