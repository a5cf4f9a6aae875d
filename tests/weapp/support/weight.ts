/** What drawing costs a phone: the data that crosses to the view, and the tree that it draws. */
import type { Element } from './element'

export interface Drawn {
  route: string
  /** Whether it is the first that its page drew. */
  isFirst: boolean
  bytes: number
  nodes: number
  depth: number
  /** The most children that one node has. */
  widest: number
}

/** Our own bounds; the platform's audit complains at 256 KB, 1000 nodes, a depth of 30 and 60 children. */
const mostBytes = { first: 128 * 1024, later: 32 * 1024 }
const mostNodes = 1000
const mostDepth = 30
const mostChildren = 60

const weighs = ({ isFirst, bytes, nodes, depth, widest }: Drawn, mostLater: number) =>
  bytes > (isFirst ? mostBytes.first : mostLater) ||
  nodes >= mostNodes ||
  depth >= mostDepth ||
  widest > mostChildren

/** Those that a phone would feel. */
export const tooHeavy = (drawn: readonly Drawn[], mostLater = mostBytes.later): Drawn[] =>
  drawn.filter((one) => weighs(one, mostLater))

/** As {@link tooHeavy}, where an answer is as long as none will be: it may weigh what a first drawing may. */
export const muchTooHeavy = (drawn: readonly Drawn[]): Drawn[] => tooHeavy(drawn, mostBytes.first)

export const sizeOf = (root: Element): Pick<Drawn, 'nodes' | 'depth' | 'widest'> => ({
  nodes: root.all.length,
  depth: root.depth,
  widest: Math.max(...root.all.map(({ children }) => children.length)),
})
