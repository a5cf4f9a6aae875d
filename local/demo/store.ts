/** The folder in which the demo lives. Its data stays between starts; one that was not made to its end is made anew. */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startStore } from '../../scripts/lib/replay'
import { schoolsOf } from '../../scripts/lib/stored-schools'
import type { CloudBase } from '../options'
import { makeDemo } from './make'
import { demoSchool, schoolId } from './school'

/** The data is there but cannot be read. */
export class DemoBroken extends Error {}

/** The store is being read or written by another command. */
export class DemoInUse extends Error {}

/** Written last of all. */
const markOf = (dataDir: string) => path.join(dataDir, 'made')

export const isMade = (dataDir: string): boolean => existsSync(markOf(dataDir))

/** All that a store and the mark are made of. */
const ours = /^(?:store\.db.*|secrets\.json|files|lock|made)$/u

/** Removes the demo, and nothing else that may be in the folder: it can be any folder. */
export function removeDemo(dataDir: string): void {
  const names = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => ours.test(name)) : []
  // The mark first: what is left of a removal that breaks off is no whole demo.
  for (const name of names.sort((a, b) => Number(b === 'made') - Number(a === 'made'))) {
    rmSync(path.join(dataDir, name), { recursive: true, force: true })
  }
}

function waitForDisk(file: string): void {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** Makes the demo where none was finished. While it is made nothing waits for the disk: a fault only begins it anew. */
export async function make(dataDir: string, progress: (done: number, of: number) => void): Promise<void> {
  removeDemo(dataDir)
  const cloud = await startStore(dataDir, false)
  try {
    await makeDemo(cloud, demoSchool(), progress)
  } finally {
    await cloud.close()
  }
  waitForDisk(path.join(dataDir, 'store.db'))
  writeFileSync(markOf(dataDir), '', { flush: true })
}

const isUsed = (error: unknown) => error instanceof Error && /\bin use by\b/u.test(error.message)

async function checked(cloud: CloudBase): Promise<CloudBase> {
  try {
    if (!schoolsOf(cloud).some(({ id }) => id === schoolId)) throw new DemoBroken()
    return cloud
  } catch (error) {
    await cloud.close().catch(() => undefined)
    throw error
  }
}

/** Opens the demo as it was left, or throws {@link DemoBroken} or {@link DemoInUse}. */
export async function open(dataDir: string): Promise<CloudBase> {
  // Without its keys the ballots in the store could not be counted any more.
  if (!existsSync(path.join(dataDir, 'secrets.json'))) throw new DemoBroken()
  try {
    return await checked(await startStore(dataDir, true))
  } catch (error) {
    throw isUsed(error) ? new DemoInUse() : new DemoBroken()
  }
}
