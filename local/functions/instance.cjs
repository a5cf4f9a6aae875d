'use strict'
// The first file of an instance: loads one function and answers one request at a time.
// Plain JavaScript, because a worker starts without the loaders of its parent.
const { parentPort, workerData } = require('node:worker_threads')

// A worker's process.env asks the engine for every name; the SDK reads dozens of them at every request.
process.env = { ...process.env }
const clock = workerData.settableClock ? replaceClock() : { set() {} }
const loaded = load()

/** `new Date()` and Date.now() give the time of the request, if it has one. Timers stay real. */
function replaceClock() {
  const RealDate = globalThis.Date
  let time
  const now = () => time ?? RealDate.now()
  function SetDate(...parts) {
    if (!new.target) return new RealDate(now()).toString()
    return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target)
  }
  Object.setPrototypeOf(SetDate, RealDate)
  SetDate.prototype = RealDate.prototype
  SetDate.prototype.constructor = SetDate
  SetDate.now = now
  globalThis.Date = SetDate
  return {
    set(to) {
      time = to
    },
  }
}

function load() {
  const { main } = require(workerData.file)
  if (typeof main !== 'function') throw new Error('the function exports no main')
  return main
}

function describe(error) {
  return {
    name: String(error?.name ?? 'Error'),
    message: String(error?.message ?? error),
    code: error?.code === undefined ? undefined : String(error.code),
    stack: error?.stack === undefined ? undefined : String(error.stack),
  }
}

parentPort.on('message', async ({ event, context, environment, userInfo, at }) => {
  // The bootstrap of the platform does the same: the variables of earlier calls stay where no new one follows.
  Object.assign(process.env, environment)
  clock.set(at)
  try {
    const parsed = JSON.parse(event)
    const result = await loaded(userInfo ? { ...parsed, userInfo } : parsed, context)
    parentPort.postMessage({ result: JSON.stringify(result ?? null) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ error: describe(error) })
  }
})

parentPort.postMessage({ ready: true })
