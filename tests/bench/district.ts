/** What a supervisor's look over many schools costs: calls, documents and bytes, whatever the schools' size. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import type { DistrictView } from '../../cloudfunctions/lib/district/places'
import { type CloudBase, localCredential } from '../../local/cloudbase'
import { madeUpFolds } from '../../local/demo/district-folds'
import { operate } from '../../scripts/lib/import-school'
import { startStore } from '../../scripts/lib/replay'
import { districtNamed } from '../../shared/district/place'
import { joinKey } from '../../shared/keys'

const sizes = [8, 100, 300]
const at = new Date('2026-10-14T20:00:00+08:00')
const openid = 'bench-supervisor'

/** A district of so many schools, each with a fold, and its supervisor. */
async function districtOf(cloud: CloudBase, size: number): Promise<string> {
  const id = districtNamed(`bench${size}`)
  const folds = madeUpFolds(size, at.toISOString()).map((fold) => {
    const school = `${size}-${fold.school}`
    return { ...fold, _id: joinKey(school, 'card'), school }
  })
  const { id: secretId, key: secretKey } = localCredential
  const options = { env: cloud.envId, secretId, secretKey, serviceUrl: cloud.url }
  await tcb.init(options).database().collection('folds').add(folds)
  const schools = folds.map(({ school, name }) => ({ school, name }))
  await operate(cloud, 'district', id, { name: `${size} 所`, schools }, at)
  const { supervisors } = (await operate(cloud, 'supervise', id, { name: '督导' }, at)) as DistrictView
  const input = { mutation: 'enters', code: supervisors[0]?.code }
  await cloud.invoke('district', { action: 'enter', school: id, input }, { openid }, at)
  return id
}

async function tellOf(cloud: CloudBase, size: number): Promise<void> {
  const school = await districtOf(cloud, size)
  for (const action of ['map', 'balance']) {
    const event = { action, school, input: {} }
    const { answer, costs } = await cloud.measure('district', event, { openid }, at)
    const told = Buffer.byteLength(JSON.stringify(answer))
    const { calls, docsRead, bytesReceived } = costs
    console.log(
      `${String(size).padStart(3)} schools, ${action.padEnd(7)}: ${calls} calls, ${docsRead} documents, ${Math.round(bytesReceived / 1024)} KB read, ${Math.round(told / 1024)} KB told`,
    )
  }
}

export async function tellDistrict(): Promise<void> {
  console.log('\n## A district: the map of the twelve, and a rate over its schools')
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-district-'))
  const cloud = await startStore(dataDir, false)
  try {
    for (const size of sizes) await tellOf(cloud, size)
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
