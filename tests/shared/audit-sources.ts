/** The app's own sources as an audit reads them: styles as they are compiled, elements as they are written. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss, { type Declaration, type Rule } from 'postcss'
import { compile } from 'sass'
import ts from 'typescript'
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

function elementsOfPlatform(source: ts.SourceFile): Set<string> {
  const names = source.statements.flatMap((statement) => {
    if (
      !ts.isImportDeclaration(statement) ||
      (statement.moduleSpecifier as ts.StringLiteral).text !== platform
    )
      return []
    const bindings = statement.importClause?.namedBindings
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : []
  })
  return new Set(names)
}

/** All property names written in an expression: those of an object, of one that stands under a condition, of one inside. */
function namesIn(node: ts.Node, known: ReadonlyMap<string, ts.Node>, seen = new Set<string>()): string[] {
  if (ts.isIdentifier(node)) {
    const stands = known.get(node.text)
    return stands && !seen.has(node.text) ? namesIn(stands, known, seen.add(node.text)) : []
  }
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) =>
      ts.isSpreadAssignment(property) ? namesIn(property.expression, known, seen) : [property.name.getText()],
    )
  }
  const inner: string[] = []
  ts.forEachChild(node, (child) => void inner.push(...namesIn(child, known, seen)))
  return inner
}

/** Whatever a name in the file stands for, where it is written there. */
function knownNames(source: ts.SourceFile): Map<string, ts.Node> {
  const known = new Map<string, ts.Node>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      known.set(node.name.text, node.initializer)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return known
}

export function elementsIn(text: string): Written[] {
  const source = ts.createSourceFile('page.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const [own, known] = [elementsOfPlatform(source), knownNames(source)]
  const found: Written[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
      own.has(node.tagName.getText())
    ) {
      const given = node.attributes.properties.flatMap((attribute) =>
        ts.isJsxSpreadAttribute(attribute)
          ? namesIn(attribute.expression, known)
          : [attribute.name.getText()],
      )
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ tag: node.tagName.getText(), given: new Set(given), line })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
