/** The demo's district: the demo school, folded from its own books, and seven schools that are made up and say so. */
import tcb from '@cloudbase/node-sdk'
import type { DistrictView } from '../../cloudfunctions/lib/district/places'
import { operate } from '../../scripts/lib/import-school'
import { districtNamed } from '../../shared/district/place'
import { joinKey } from '../../shared/keys'
import { localCredential } from '../cloudbase'
import type { CloudBase } from '../options'
import { madeUpFolds } from './district-folds'

export const districtId = districtNamed('lanhai')
export const supervisorId = 'supervisorZhou'
const madeUpSchools = 7

/** Behind the functions: of these schools there are no books that could be folded. */
async function keepFolds({ url, envId }: CloudBase, folds: ReturnType<typeof madeUpFolds>): Promise<void> {
  const { id: secretId, key: secretKey } = localCredential
  const database = tcb.init({ env: envId, secretId, secretKey, serviceUrl: url }).database()
  await database
    .collection('folds')
    .add(folds.map((fold) => ({ _id: joinKey(fold.school, 'card'), ...fold })))
}

export async function makeDistrict(
  cloud: CloudBase,
  own: { school: string; name: string },
  now: Date,
): Promise<void> {
  await cloud.fireTimer('folding', now)
  const folds = madeUpFolds(madeUpSchools, now.toISOString())
  await keepFolds(cloud, folds)
  const schools = [own, ...folds.map(({ school, name }) => ({ school, name }))]
  await operate(cloud, 'district', districtId, { name: '岚海区（演示）', schools }, now)
  const { supervisors } = (await operate(
    cloud,
    'supervise',
    districtId,
    { name: '周督导' },
    now,
  )) as DistrictView
  const input = { mutation: 'demo-enters', code: supervisors[0]?.code }
  const event = { action: 'enter', school: districtId, input }
  await cloud.invoke('district', event, { openid: supervisorId }, now)
}
