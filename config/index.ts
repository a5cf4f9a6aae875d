/** How Taro builds the app: dist/weapp is the product, dist/h5 its window. */
import path from 'node:path'
import TerserPlugin from 'terser-webpack-plugin'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { ProvidePlugin } from 'webpack'
import { PreloadHome } from './preload-home'

const root = path.resolve(__dirname, '..')
const environment = (name: string, otherwise: string) => JSON.stringify(process.env[name] ?? otherwise)

type Mini = NonNullable<UserConfigExport extends infer C ? (C extends { mini?: infer M } ? M : never) : never>
type Chain = Parameters<NonNullable<NonNullable<Mini>['webpackChain']>>[0]

/** Taro's own cache stores nothing where the sources are not in src/, so webpack's is asked directly. */
function keepBetweenBuilds(chain: Chain): void {
  const files = [
    'config/index.ts',
    'config/plugin-aria.ts',
    'config/preload-home.ts',
    'babel.config.js',
    'package.json',
    'miniprogram/app.config.ts',
  ]
  chain.cache({
    type: 'filesystem',
    name: `${process.env.NODE_ENV ?? 'development'}-${platform}`,
    cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
    buildDependencies: { config: files.map((file) => path.join(root, file)) },
  })
}

/** Where nobody watches, nothing is drawn over and over; problems are still told. */
function speakPlainly(chain: Chain): void {
  // One module of Taro's cannot be kept in the cache, which costs nothing and is no news.
  chain.set('infrastructureLogging', { level: 'error' })
  if (process.stdout.isTTY) return
  chain.plugin('webpackbar').tap((given) => {
    const { reporters, ...rest } = given[0] as { reporters: unknown[] }
    return [{ ...rest, reporters: reporters.filter((one) => one !== 'fancy' && one !== 'basic') }]
  })
}

/** Natively: a build takes a tenth to a fifth less of the processor, and its scripts are 7 % smaller. Licences stay in them. */
function minifyNatively(chain: Chain): void {
  if (process.env.NODE_ENV !== 'production') return
  chain.optimization.minimizer('terserPlugin').tap((given) => {
    const [options] = given as [object]
    const terserOptions = {
      ecma: 5,
      safari10: true,
      compress: {},
      mangle: true,
      format: { comments: 'some' },
    }
    return [{ ...options, terserOptions, minify: TerserPlugin.swcMinify, extractComments: false }]
  })
}

/** It says that its modules are of the one kind, and names one of the other kind first. */
function findHolidays(chain: Chain): void {
  chain.resolve.alias.set('chinese-days$', path.join(root, 'node_modules/chinese-days/dist/index.min.js'))
}

const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: '[name]__[local]--[hash:base64:4]' },
}
/** Sizes are meant as they are written: text must not shrink with the width of the screen. */
const pxtransform = { enable: false, config: {} }

/** The rules are compiled with the app that uses them. */
const compile = { include: [(file: string) => file.startsWith(path.join(root, 'shared'))] }
const platform = process.env.TARO_ENV ?? ''
// The browser's server of a watched build empties its folder, which is not to be the one that is deployed.
const isServed = platform === 'h5' && process.env.NODE_ENV !== 'production'
const output = process.env.TARO_OUTPUT ?? `dist/${platform}${isServed ? '-watched' : ''}`

export default defineConfig({
  projectName: 'baseline-twelve',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'miniprogram',
  outputRoot: output,
  plugins: [path.join(root, 'config/plugin-aria.ts')],
  defineConstants: {
    __CLOUD_ENVIRONMENT__: environment('TARO_APP_CLOUD_ENVIRONMENT', ''),
    __SCHOOL__: environment('TARO_APP_SCHOOL', 'lanshan'),
  },
  copy: {
    patterns: ['theme.json', 'assets'].map((name) => ({
      from: `miniprogram/${name}`,
      to: `${output}/${name}`,
    })),
    options: {},
  },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  mini: {
    compile,
    optimizeMainPackage: { enable: true },
    // Every class is one file's own, so files of styles may come in any order.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform, cssModules },
    webpackChain(chain: Chain) {
      // Kept between builds, what subpackages share stays as it was: Taro writes those files past webpack's cache.
      chain.cache(false)
      const encoder = [path.join(root, 'miniprogram/ascii-encoder.ts'), 'AsciiEncoder']
      chain.plugin('encoder').use(ProvidePlugin, [{ TextEncoder: encoder }])
      speakPlainly(chain)
      minifyNatively(chain)
      findHolidays(chain)
    },
  },
  h5: {
    compile,
    publicPath: '/',
    staticDirectory: 'static',
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { pxtransform, cssModules, autoprefixer: { enable: true, config: {} } },
    router: { mode: 'hash' },
    devServer: { host: '127.0.0.1', port: 10086, open: false },
    webpackChain(chain: Chain) {
      keepBetweenBuilds(chain)
      speakPlainly(chain)
      minifyNatively(chain)
      findHolidays(chain)
      // Otherwise every page's chunk carries its own copy of the components that it uses.
      const library = {
        test: /[\\/]node_modules[\\/]/u,
        name: 'lib',
        chunks: 'all',
        minChunks: 2,
        priority: 10,
      }
      chain.optimization.splitChunks({
        chunks: 'all',
        maxInitialRequests: 20,
        maxAsyncRequests: 30,
        cacheGroups: { default: { minChunks: 2, reuseExistingChunk: true, priority: -20 }, lib: library },
      })
      chain.performance.hints(false)
      chain.plugin('preloadHome').use(PreloadHome)
    },
  },
})
