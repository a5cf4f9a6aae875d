/**
 * In the browser the files of pages that were not opened yet come when nothing else is to be done, so that they are there
 * without a network. The phone loads its packages ahead by itself (app.config.ts).
 */

/** Long after the home was seen, also on a slow line. */
const pauseMilliseconds = 6000

function fetchLater(): void {
  const files = document.querySelector<HTMLMetaElement>('meta[name="later"]')?.content.split(' ') ?? []
  for (const href of files) {
    const link = document.createElement('link')
    link.rel = 'prefetch'
    link.href = href
    document.head.append(link)
  }
}

/** To be done once, at the start. */
export const fetchAhead = (): void => void setTimeout(fetchLater, pauseMilliseconds)
