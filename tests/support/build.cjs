const { spawnSync } = require('node:child_process')
const path = require('node:path')

/** Before any test: the functions are bundled as they are deployed. */
module.exports = function build() {
  const root = path.resolve(__dirname, '../..')
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  const { status } = spawnSync(process.execPath, [tsx, path.join(root, 'scripts/build-functions.ts')], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the functions could not be built')
}
