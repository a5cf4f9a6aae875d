/* global seen */
/* oxlint-disable no-eval, no-implied-eval -- what is tried here is whether code can be made from text. */
seen.push(typeof globalThis.eval, new Function('return 1')(), Function('return this')() === globalThis)
