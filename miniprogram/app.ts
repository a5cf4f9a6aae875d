import { useDidShow, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { onAccount } from './account'
import { fetchAhead } from './browser/fetch-ahead'
import { watchMissingPages } from './browser/missing-page'
import { startCloud } from './cloud'
import { askAhead } from './hooks/ask-ahead'
import { forgetAnswers, keepUpToDate } from './hooks/read'
import { goHome } from './leave'
import { watchNetwork } from './network'
import { flushOutbox, startOutbox } from './outbox/outbox'
import { enterAddressed, enterSchool, onSchool } from './schools'
import { watchUpdates } from './update'
import './app.scss'

startCloud()
enterAddressed()
watchNetwork()
watchUpdates()
startOutbox()
keepUpToDate()
onAccount((_, before) => {
  if (before === '') return
  forgetAnswers()
  goHome()
})
onSchool(forgetAnswers)
askAhead()
if (process.env.TARO_ENV === 'h5') {
  void import('./browser/assist').then(({ assist }) => assist())
  fetchAhead()
  watchMissingPages()
}

export default function App({ children }: PropsWithChildren) {
  // An old link, or a page that is no more.
  usePageNotFound(goHome)
  useDidShow((opened) => {
    // A shared card may be of another school.
    const { school } = (opened as { query?: { school?: string } } | undefined)?.query ?? {}
    if (school) enterSchool(school)
    flushOutbox()
  })
  return children
}
