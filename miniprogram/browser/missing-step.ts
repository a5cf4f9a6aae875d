/** What to do about a page whose files did not come. */

/** The bundler's words for a file of scripts or of styles that did not come. */
export const isMissingChunk = (reason: unknown): boolean =>
  reason instanceof Error &&
  (reason.name === 'ChunkLoadError' || /^Loading (CSS )?chunk /u.test(reason.message))

/** Another reload so soon after one would help no more than that did. */
const betweenReloadsMilliseconds = 60_000

export interface Step {
  words: string
  reloads: boolean
}

/** `isServed`: whether the app's own address answers; `sinceReload` in milliseconds. */
export function nextStep(isServed: boolean, sinceReload: number): Step {
  if (!isServed) return { words: '没有网络，这一页还没有下载', reloads: false }
  if (sinceReload < betweenReloadsMilliseconds) return { words: '这一页没有打开，请稍后再试', reloads: false }
  return { words: '有新版本，正在刷新', reloads: true }
}

/** The last two places in the browser's history that the app was sent to. */
export function places() {
  let [before, now]: [number?, number?] = []
  return {
    note(place: number): void {
      ;[before, now] = [now, place]
    },
    /** The steps back to the place before; none where there is none. */
    back(): number {
      if (before === undefined || now === undefined) return 0
      const steps = before - now
      now = before
      return steps
    },
  }
}
