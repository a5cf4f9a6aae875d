/**
 * npm start: the demo school in the browser. Installs what is missing, then does the rest in TypeScript.
 * npm start -- [--port <port>] [--reset] [--data <folder>]
 */
import { setUp } from './lib/set-up.mjs'

setUp()
const { require: load } = await import('tsx/cjs/api')
load('./start.ts', import.meta.url).start(process.argv.slice(2))
