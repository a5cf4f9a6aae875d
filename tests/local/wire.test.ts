import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CloudBase } from '../../local/cloudbase'
import { collections, sdkFor, startTestEnvironment } from './support/environment'
import { cleaned, type RequestBody, startRecorder } from './support/recorder'
import { wireCalls } from './wire-calls'

const folder = join(__dirname, 'wire')
const names = readdirSync(folder).map((file) => file.replace('.json', ''))

function exchange(name: string): RequestBody[] {
  const { requests } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
    requests: RequestBody[]
  }
  return requests
}

describe('the captured exchanges', () => {
  let cloudbase: CloudBase
  let recorder: Awaited<ReturnType<typeof startRecorder>>
  let app: ReturnType<typeof sdkFor>

  beforeAll(async () => {
    cloudbase = await startTestEnvironment({
      functions: [{ name: 'f', timeout: 5, memorySize: 128, triggers: [] }],
      collections: collections({ c: {}, o: {}, sc: {} }),
    })
    recorder = await startRecorder(cloudbase.url)
    app = sdkFor({ ...cloudbase, url: recorder.url })
  })

  beforeEach(async () => {
    const c = sdkFor(cloudbase).database().collection('c')
    await c.where({}).remove()
    await c.add({ _id: 'a', n: 1, v: [], d: new Date(0) })
  })

  test('each has its call', () => {
    expect(Object.keys(wireCalls).sort()).toEqual(names.sort())
  })

  test.each(names)('%s', async (name) => {
    const wireCall = wireCalls[name]
    if (!wireCall) throw new Error(`no call for ${name}`)
    if (name === 'add-custom-id') await sdkFor(cloudbase).database().collection('c').doc('a').remove()
    recorder.take()
    const calling = Promise.resolve(wireCall.call(app))
    if (wireCall.refused === undefined) expect(await calling).toMatchObject(wireCall.answers ?? {})
    else await expect(calling).rejects.toMatchObject({ code: wireCall.refused })
    const said = exchange(name).filter((body) => Object.keys(body).length > 0)
    expect(cleaned(recorder.take()).map(readTexts)).toEqual(said.map(readTexts))
  })
})

// The order of fields in the extended JSON is the SDK's own business.
function readTexts(body: RequestBody): RequestBody {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, readText(value)]))
}

function readText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readText)
  return typeof value === 'string' && value.startsWith('{') ? (JSON.parse(value) as unknown) : value
}
