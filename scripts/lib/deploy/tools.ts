/**
 * The tools that speak to the clouds. They are large and only those who deploy need them, so they are no dependency of
 * the project: npm brings the pinned version when it is first needed, without running scripts of theirs.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { CloudTrouble } from './cloud'

export const tools = {
  '@cloudbase/manager-node': '5.6.5',
  '@cloudbase/cli': '2.12.10',
  'miniprogram-ci': '2.1.42',
} as const
export type Tool = keyof typeof tools

const folderOf = (root: string, tool: Tool) =>
  path.join(root, '.deploy/tools', `${path.basename(tool)}-${tools[tool]}`)

/** Runs a program; what it prints is shown. True where it ended well. */
export function ran(command: string, given: readonly string[], folder: string): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, given, { cwd: folder, stdio: ['ignore', 2, 2] })
    child.on('error', () => done(false))
    child.on('close', (code) => done(code === 0))
  })
}

/** Brings a tool if it is not there yet, and tells where it is: the folder with its package. */
export async function bring(root: string, tool: Tool): Promise<string> {
  const folder = folderOf(root, tool)
  const found = path.join(folder, 'node_modules', tool)
  if (existsSync(path.join(found, 'package.json'))) return found
  console.error(`正在取得 ${tool}@${tools[tool]}（只在第一次）……`)
  const given = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
  if (!(await ran('npm', [...given, `${tool}@${tools[tool]}`], root)))
    throw new CloudTrouble(`没有取得 ${tool}。请检查网络，或设 npm 镜像后再运行`)
  return found
}

/** Loads a tool's module; what it exports is for the caller to say. */
export async function load<Module>(root: string, tool: Tool): Promise<Module> {
  const folder = await bring(root, tool)
  return createRequire(path.join(folder, 'package.json'))(folder) as Module
}
