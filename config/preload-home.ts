/** The browser learns of the home's own files from the page itself, and not only once the app has started. */
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

/** `<link rel="preload">` for a file. */
function linkFor(file: string) {
  const [, as = 'fetch'] = kinds.find(([ending]) => ending.test(file)) ?? []
  const attributes = { rel: 'preload', as, href: `/${file}` }
  return { tagName: 'link', voidTag: true, attributes, meta: {} }
}

/** The plugin that makes the page is Taro's, of the version that Taro brings. */
const makerOf = ({ options }: Compiler) =>
  options.plugins.find((plugin) => plugin?.constructor.name === 'HtmlWebpackPlugin')?.constructor as
    typeof HtmlWebpackPlugin | undefined

export class PreloadHome {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('PreloadHome', (compilation) => {
      makerOf(compiler)
        ?.getHooks(compilation)
        .alterAssetTagGroups.tap('PreloadHome', (groups) => {
          groups.headTags.push(...filesOfHome(compilation).map(linkFor))
          return groups
        })
    })
  }
}
