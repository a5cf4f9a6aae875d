'use strict'
// A thread that inserts through the SDK, as a function's instance is one; it tells how many milliseconds each takes.
const { performance } = require('node:perf_hooks')
const { parentPort, workerData } = require('node:worker_threads')
process.env = { ...process.env }
const tcb = require('@cloudbase/node-sdk')

const bare = tcb.init(workerData).database().collection('ballots')

parentPort.on('message', async (run) => {
  const began = performance.now()
  await bare.add({ _id: `apart-${run}`, school: `apart-${run}`, survey: 'bare', minutes: 30 })
  parentPort.postMessage(performance.now() - began)
})
