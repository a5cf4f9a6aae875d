import type { PropsWithChildren } from 'react'
import { startCloud } from './cloud'
import { askAhead } from './hooks/ask-ahead'
import './app.scss'

startCloud()
askAhead()

export default function App({ children }: PropsWithChildren) {
  return children
}
