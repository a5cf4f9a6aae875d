/**
 * A page whose files do not come when it is opened: there is no network and it was never opened before, or a new version
 * is out and an old tab asks for files that are gone. Taro would leave the old page under the new address, and say nothing.
 */
import Taro from '@tarojs/taro'
import { isMissingChunk, nextStep, places } from './missing-step'

const reloadedAt = 'missing-page-reloaded'
/** As long as a sentence takes to read. */
const pauseMilliseconds = 1500

const say = (title: string) => void Taro.showToast({ title, icon: 'none', duration: 3000 })

/** Whether what a reload needs is there. */
const isServed = () =>
  fetch(location.pathname, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

const visited = places()

const noteAddress = () => visited.note((history.state as { idx?: number } | null)?.idx ?? 0)

/** Goes to the address of the page that is still seen. Taro hears nothing of it: it would draw that page anew. */
function goBack(): void {
  const steps = visited.back()
  if (steps === 0) return
  const mute = (event: Event) => event.stopImmediatePropagation()
  for (const name of ['popstate', 'hashchange'])
    window.addEventListener(name, mute, { capture: true, once: true })
  history.go(steps)
}

async function mend(): Promise<void> {
  const before = Number(sessionStorage.getItem(reloadedAt))
  const { words, reloads } = nextStep(await isServed(), Date.now() - before)
  say(words)
  if (!reloads) {
    goBack()
    return
  }
  sessionStorage.setItem(reloadedAt, String(Date.now()))
  setTimeout(() => location.reload(), pauseMilliseconds)
}

/** To be done once, at the start. */
export function watchMissingPages(): void {
  Taro.eventCenter.on('__taroRouterChange', noteAddress)
  window.addEventListener('unhandledrejection', (event) => {
    if (!isMissingChunk(event.reason)) return
    event.preventDefault()
    void mend()
  })
}
