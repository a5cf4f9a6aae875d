import type { PropsWithChildren } from 'react'
import { startCloud } from './cloud'
import './app.scss'

startCloud()

export default function App({ children }: PropsWithChildren) {
  return children
}
