/** Runs a TypeScript command: node scripts/run.mjs <file.ts> [arguments]. Sets up what is missing first. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root, setUp } from './lib/set-up.mjs'

await setUp()
const [file, ...rest] = process.argv.slice(2)
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
const { status } = spawnSync(process.execPath, [tsx, path.join(root, file), ...rest], { stdio: 'inherit' })
process.exit(status ?? 1)
