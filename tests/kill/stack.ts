/**
 * The whole stack in a process of its own, to be killed: the database, the functions' instances, and phones that send
 * through them. Tells on its output what was sent and what was answered, a line each.
 *
 * tsx tests/kill/stack.ts <data folder> <number of the first new delivery> <numbers of those to be sent again>
 */
import { startStore } from '../../scripts/lib/replay'
import { callOf, delivery, today } from './deliveries'

const phones = 6
const at = new Date(`${today}T20:00:00+08:00`)

async function main([dataDir = '', first = '0', again = '']: readonly string[]): Promise<void> {
  const cloud = await startStore(dataDir, true)
  let next = Number(first)
  const waiting = again.split(',').filter(Boolean).map(Number)
  const send = async () => {
    for (;;) {
      const nth = waiting.shift() ?? next++
      const one = delivery(nth)
      console.log(`sent ${nth}`)
      const { name, event } = callOf(one)
      const reply = JSON.stringify(await cloud.invoke(name, event, { openid: one.openid }, at))
      console.log(reply.includes('"version"') ? `accepted ${nth}` : `refused ${nth} ${reply}`)
    }
  }
  await Promise.all(Array.from({ length: phones }, send))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.log(`failed ${String(error)}`)
  process.exitCode = 1
})
