'use strict'
// Required by every thread of an instance while a profile is taken: samples from now until it is told to hand over.
const { Session } = require('node:inspector')
const { BroadcastChannel, isMainThread } = require('node:worker_threads')

if (!isMainThread) {
  const channel = new BroadcastChannel('profile')
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  channel.onmessage = ({ data: command }) => {
    if (command === 'start') session.post('Profiler.start')
    else if (command === 'stop')
      session.post('Profiler.stop', (error, result) => {
        if (!error) channel.postMessage(result.profile)
      })
  }
  channel.unref()
}
