/**
 * The browser learns of the home's own files from the page itself, and not only once the app has started; and of the other
 * pages' files, which are fetched when nothing else is to be done (miniprogram/browser/fetch-ahead.ts).
 */
import type HtmlWebpackPlugin from 'html-webpack-plugin'
import type { Compilation, Compiler } from 'webpack'

const home = 'pages/home/index'

const kinds = [
  [/\.js$/u, 'script'],
  [/\.css$/u, 'style'],
] as const

function filesOfHome({ chunkGroups }: Compilation): string[] {
  const groups = chunkGroups.filter(({ origins }) =>
    origins.some(({ request }) => (request as string | undefined)?.includes(home)),
  )
  return [...new Set(groups.flatMap((group) => group.getFiles()))]
}

/** What neither the start nor the home needs. */
function filesOfOthers(compilation: Compilation): string[] {
  const first = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles())
  const early = new Set([...first, ...filesOfHome(compilation)])
  const files = [...compilation.chunks].flatMap((chunk) => [...chunk.files])
  return [...new Set(files)].filter((file) => /\.(?:js|css)$/u.test(file) && !early.has(file))
}

const laterTag = (files: readonly string[]) => ({
  ...{ tagName: 'meta', voidTag: true, meta: {} },
  attributes: { name: 'later', content: files.map((file) => `/${file}`).join(' ') },
})

/** `<link rel="preload">` for a file. */
function linkFor(file: string) {
  const [, as = 'fetch'] = kinds.find(([ending]) => ending.test(file)) ?? []
  const attributes = { rel: 'preload', as, href: `/${file}` }
  return { tagName: 'link', voidTag: true, attributes, meta: {} }
}

/** The plugin that makes the page is Taro's, of the version that Taro brings. */
const makerOf = ({ options }: Compiler) =>
  options.plugins.find((plugin) => plugin?.constructor.name === 'HtmlWebpackPlugin')?.constructor as
    | typeof HtmlWebpackPlugin
    | undefined

export class PreloadHome {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('PreloadHome', (compilation) => {
      makerOf(compiler)
        ?.getHooks(compilation)
        .alterAssetTagGroups.tap('PreloadHome', (groups) => {
          groups.headTags.push(...filesOfHome(compilation).map(linkFor))
          groups.bodyTags.push(laterTag(filesOfOthers(compilation)))
          return groups
        })
    })
  }
}
