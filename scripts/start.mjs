/**
 * npm start: the demo school in the browser. Installs what is missing, then does the rest in TypeScript.
 * npm start -- [--port <port>] [--reset] [--data <folder>]
 */
import { createRequire } from 'node:module'
import { setUp } from './lib/set-up.mjs'

await setUp()
const { register } = await import('tsx/cjs/api')
// For the whole process: under a name of its own, esbuild would not find its program.
register()
createRequire(import.meta.url)('./start.ts').start(process.argv.slice(2))
