/** A timer whose store is in trouble: what it sends, it sends once. */
import type { CloudBase } from '../../local/cloudbase'
import { openCast } from '../cast'
import { type Line, openOnLine } from './store-trouble-support'

let cast: Awaited<ReturnType<typeof openCast>>
let cloud: CloudBase
let line: Line

beforeAll(async () => {
  cast = await openCast(async () => {
    const opened = await openOnLine(1)
    ;({ cloud, line } = opened)
    return { ...cloud, close: opened.close }
  })
})
afterAll(() => cast.close())

const fire = () => cloud.fireTimer('notices', new Date('2026-10-14T20:30:00+08:00'))

/** A guardian who is to be reminded; in the timer's first run the first answer to one kind of request is lost. */
async function sendWith(lost: string): Promise<number> {
  const before = cloud.outbox().length
  const school = await cast.found()
  const wish = { mutation: 'wish', hour: '20:30' as const, accepted: ['evening' as const] }
  await school.client('mumWang').call('family', 'remind', wish)
  const seen: string[] = []
  line.fate = (action) => (action === lost && seen.push(action) === 1 ? 'unanswered' : 'well')
  await fire()
  line.fate = () => 'well'
  await fire()
  return cloud.outbox().length - before
}

test.each([
  ['nothing', 1],
  ['database.getDocument', 1],
  // It may have been marked by somebody else, who sends it.
  ['database.modifyDocument', 0],
  ['wx.api', 1],
])('where the answer to %s is lost, so many reminders are sent: %d', async (lost, sent) => {
  expect(await sendWith(lost)).toBe(sent)
})
