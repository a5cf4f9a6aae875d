/** The app's own sources as an audit reads them: styles as they are compiled, elements as they are written. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, traverse, types } from '@babel/core'
import postcss, { type Declaration, type Rule } from 'postcss'
import { compile } from 'sass'
import { filesIn } from '../../scripts/lib/sizes'

const app = path.resolve(__dirname, '../../miniprogram')

const ending = (...ends: string[]) => filesIn(app).filter((file) => ends.some((end) => file.endsWith(end)))

export const styleFiles = ending('.scss')
export const scriptFiles = ending('.ts', '.tsx').filter((file) => !file.endsWith('.d.ts'))
export const textOf = (file: string): string => readFileSync(path.join(app, file), 'utf8')

/** The rules of a file of styles. */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = []
  postcss.parse(css).walkRules((rule) => void rules.push(rule))
  return rules
}

export const compiled = (file: string): string => compile(path.join(app, file)).css

export const declarationsOf = (rule: Rule): Declaration[] =>
  rule.nodes.filter((node): node is Declaration => node.type === 'decl')

export const valueOf = (rule: Rule, property: string): string | undefined =>
  declarationsOf(rule).find(({ prop }) => prop === property)?.value

/** An element of the platform as a page writes it, with the names of all that it is given. */
export interface Written {
  tag: string
  given: ReadonlySet<string>
  line: number
}

const platform = '@tarojs/components'

const parse = (text: string): types.File =>
  parseSync(text, {
    filename: 'page.tsx',
    ...{ babelrc: false, configFile: false },
    parserOpts: { plugins: ['jsx', 'typescript'] },
  })!

function elementsOfPlatform({ program }: types.File): Set<string> {
  const names = program.body.flatMap((statement) => {
    if (!types.isImportDeclaration(statement) || statement.source.value !== platform) return []
    return statement.specifiers.filter((one) => types.isImportSpecifier(one)).map(({ local }) => local.name)
  })
  return new Set(names)
}

/** The nodes right inside a node. */
const childrenOf = (node: types.Node): types.Node[] =>
  (types.VISITOR_KEYS[node.type] ?? [])
    .flatMap((key) => node[key as keyof types.Node] as unknown)
    .filter((child): child is types.Node => types.isNode(child as types.Node | undefined))

function nameOf(key: types.Node): string {
  if (types.isIdentifier(key) || types.isJSXIdentifier(key)) return key.name
  return types.isStringLiteral(key) ? key.value : ''
}

/** All property names written in an expression: those of an object, of one that stands under a condition, of one inside. */
function namesIn(
  node: types.Node,
  known: ReadonlyMap<string, types.Node>,
  seen = new Set<string>(),
): string[] {
  if (types.isIdentifier(node)) {
    const stands = known.get(node.name)
    return stands && !seen.has(node.name) ? namesIn(stands, known, seen.add(node.name)) : []
  }
  if (types.isObjectExpression(node)) {
    return node.properties.flatMap((property) =>
      types.isSpreadElement(property) ? namesIn(property.argument, known, seen) : [nameOf(property.key)],
    )
  }
  return childrenOf(node).flatMap((child) => namesIn(child, known, seen))
}

/** Whatever a name in the file stands for, where it is written there. */
function knownNames(file: types.File): Map<string, types.Node> {
  const known = new Map<string, types.Node>()
  traverse(file, {
    VariableDeclarator({ node: { id, init } }) {
      if (types.isIdentifier(id) && init) known.set(id.name, init)
    },
  })
  return known
}

export function elementsIn(text: string): Written[] {
  const file = parse(text)
  const [own, known] = [elementsOfPlatform(file), knownNames(file)]
  const found: Written[] = []
  traverse(file, {
    JSXOpeningElement({ node: { name, attributes, loc } }) {
      if (!types.isJSXIdentifier(name) || !own.has(name.name)) return
      const given = attributes.flatMap((attribute) =>
        types.isJSXSpreadAttribute(attribute) ? namesIn(attribute.argument, known) : [nameOf(attribute.name)],
      )
      found.push({ tag: name.name, given: new Set(given), line: loc!.start.line })
    },
  })
  return found
}
