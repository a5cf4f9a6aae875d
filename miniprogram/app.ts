import { usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { startCloud } from './cloud'
import { askAhead } from './hooks/ask-ahead'
import { goHome } from './leave'
import './app.scss'

startCloud()
askAhead()

export default function App({ children }: PropsWithChildren) {
  // An old link, or a page that is no more.
  usePageNotFound(goHome)
  return children
}
