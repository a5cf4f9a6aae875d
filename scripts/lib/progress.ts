/** Progress on standard error: a line that is rewritten on a terminal, and one in twenty elsewhere. */
export function progressLine(what: string): (done: number, of: number) => void {
  let shown = -1
  return (done, of) => {
    const percent = Math.floor((100 * done) / of)
    const step = process.stderr.isTTY ? 1 : 5
    if (percent === shown || (percent % step !== 0 && done !== of)) return
    shown = percent
    const line = `${what} ${done}/${of} (${percent}%)`
    process.stderr.write(process.stderr.isTTY ? `\r${line}${done === of ? '\n' : ''}` : `${line}\n`)
  }
}
