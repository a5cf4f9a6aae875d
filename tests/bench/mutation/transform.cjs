/** Jest's transform of TypeScript, with one change in one file, which the environment names; nothing on the disk changes. */
const { createTransformer } = require('@swc/jest').default ?? require('@swc/jest')

const swc = createTransformer({
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
})

function mutated(source, file) {
  const { file: own, start, end, by } = JSON.parse(process.env.MUTANT ?? '{}')
  return own === file ? source.slice(0, start) + by + source.slice(end) : source
}

module.exports = {
  canInstrument: swc.canInstrument,
  process: (source, file, options) => swc.process(mutated(source, file), file, options),
  getCacheKey: (source, file, options) => swc.getCacheKey(mutated(source, file), file, options),
}
