/**
 * The order in which suites run where no earlier run is remembered, as on a fresh clone: a long one that begins last
 * keeps one processor busy and the others idle. Those in a browser take longest, then the larger files.
 */
const Sequencer = require('@jest/test-sequencer').default

const inBrowser = ({ path }) => (path.includes('/tests/browser/') ? 1 : 0)

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => inBrowser(b) - inBrowser(a))
  }
}
