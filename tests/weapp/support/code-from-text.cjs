/* global seen */
seen.push(typeof globalThis.eval, new Function('return 1')(), Function('return this')() === globalThis)
