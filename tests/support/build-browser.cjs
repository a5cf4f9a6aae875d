const { build, findBrowser } = require('./build.cjs')

module.exports = () => {
  findBrowser()
  build('functions', 'h5')
}
