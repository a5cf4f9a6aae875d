/** mingo as the one file that it also comes as: through Jest its two hundred modules take half a second a suite. */
const { readFileSync } = require('node:fs')
const path = require('node:path')

const file = path.join(path.dirname(require.resolve('mingo/package.json')), 'dist/mingo.min.js')
// oxlint-disable-next-line typescript/no-implied-eval -- the library's own file: a script, which exports nothing
module.exports = new Function(`${readFileSync(file, 'utf8')};return mingo`)()
