/** The page on which a browser is signed in: what it says of the computer, and how it waits for the phone. */
import { computerOf } from '../../../miniprogram/browser/sign-in/computer'
import { confirmed } from '../../../miniprogram/browser/sign-in/poll'
import type { DeskState } from '../../../shared/views/desk'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const mac = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)`
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'

it.each([
  ['windows', 'chrome', `${windows} ${webkit} Chrome/130.0.0.0 Safari/537.36`],
  ['windows', 'edge', `${windows} ${webkit} Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0`],
  ['windows', 'wechat', `${windows} ${webkit} Chrome/130.0.0.0 Safari/537.36 MicroMessenger/7.0.20`],
  ['mac', 'safari', `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15`],
  ['linux', 'firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'],
  ['phone', 'chrome', `Mozilla/5.0 (Linux; Android 14) ${webkit} Chrome/130.0.0.0 Mobile Safari/537.36`],
  ['phone', 'safari', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) Version/17.6 Safari/604.1'],
  ['other', 'other', ''],
])('a computer is named: %s, %s', (system, browser, agent) => {
  expect(computerOf(agent)).toEqual({ system, browser })
})

const signed: DeskState = { state: 'signed', ticket: 't', until: '2026-10-15T04:00' }

/** Waits on a clock that its pauses move on; `answers` are told one after the other, the last again and again. */
async function waiting(answers: readonly (DeskState | 'lost')[], most = 120_000) {
  const pauses: number[] = []
  const past = () => pauses.reduce((sum, one) => sum + one, 0)
  const told = (place: number) => answers[Math.min(place, answers.length - 1)]
  const look = () => {
    const answer = told(pauses.length - 1)
    return answer === 'lost' || answer === undefined
      ? Promise.reject(new Error('lost'))
      : Promise.resolve(answer)
  }
  const pause = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds))
  const end = await confirmed(look, () => past() > most, pause)
  return { end, pauses }
}

it('waits for the phone further and further apart, and is told what became of it', async () => {
  const { end, pauses } = await waiting([...Array<DeskState>(6).fill({ state: 'waiting' }), signed])
  expect(end).toEqual(signed)
  expect(pauses).toEqual([2000, 2500, 3125, 3906.25, 4882.8125, 5000, 5000])
})

it('goes on where an answer was lost, and ends where the code is over', async () => {
  expect((await waiting(['lost', 'lost', signed])).end).toEqual(signed)
  expect((await waiting([{ state: 'waiting' }, { state: 'over' }])).pauses).toHaveLength(2)
  const { end, pauses } = await waiting(['lost'])
  expect([end, pauses.length]).toEqual([{ state: 'over' }, 26])
})
