const { build } = require('./build.cjs')

module.exports = () => build('functions', 'weapp', 'h5')
