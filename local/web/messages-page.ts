/** The page of the messages that WeChat would have delivered: who, when, in which words, and where a tap leads. */
import { z } from 'zod'
import type { OutgoingMessage } from '../database/outbox'
import type { Person } from '../demo/people'
import { escaped } from './html'
import { momentWords } from './moment'
import { pickerStyle } from './picker-style'

export interface Moment {
  /** A local time, "YYYY-MM-DDTHH:MM". */
  at: string
  words: string
}

const Sent = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.string(),
  data: z.record(z.string(), z.object({ value: z.string() })),
})

const kinds: Record<string, string> = {
  'local-evening': '晚上的提醒',
  'local-visit': '家访记录',
  'local-survey': '问卷',
}

const pages: Record<string, string> = { 'pages/home/index': '首页' }

const style = `${pickerStyle}
article{padding:14px 16px;background:var(--surface);border:1px solid var(--line);border-radius:14px;overflow-wrap:anywhere}
article h3{margin:0;font-size:1.0625rem;display:flex;flex-wrap:wrap;gap:0 .6em;justify-content:space-between}
article time{font-weight:400;color:var(--soft)}
article p{margin-top:4px}
article a,.said a{display:inline-flex;align-items:center;min-height:44px;color:var(--accent)}
.fire{display:flex;flex-wrap:wrap;gap:12px;align-items:center;margin-top:20px}
.fire select{font:inherit;min-height:48px;padding:8px 12px;color:inherit;background:var(--surface);border:1px solid var(--line);border-radius:14px}
.fire button{width:auto;min-height:48px;padding:8px 20px;color:var(--accent);font-weight:600;background:var(--sunk)}
.said{margin-top:16px;padding:12px 16px;background:var(--sunk);border-radius:14px}
.soft{margin-top:8px;color:var(--soft)}`

const whoIs = (people: readonly Person[], account: string) =>
  people.find(({ id }) => id === account)?.name ?? `家长 ${account}`

/** What is no subscription message is shown as it was asked for. */
function row({ at, api, data }: OutgoingMessage, people: readonly Person[]): string {
  const when = `<time>${momentWords(new Date(at))}</time>`
  const sent = Sent.safeParse(JSON.parse(data)).data
  if (sent === undefined) return `<li><article><h3>${escaped(api)} ${when}</h3></article></li>`
  const words = Object.values(sent.data).map(({ value }) => `<p>${escaped(value)}</p>`)
  const kind = kinds[sent.template_id] ?? sent.template_id
  return `
      <li><article>
        <h3><span>${escaped(whoIs(people, sent.touser))} · ${escaped(kind)}</span> ${when}</h3>
        ${words.join('')}
        <a href="/#/${escaped(sent.page)}">点开后到：${escaped(pages[sent.page] ?? sent.page)}</a>
      </article></li>`
}

const empty =
  '<p class="soft">还没有消息。家长在首页或「提醒」里约好以后，把时钟走到那个时候，这里就会有。</p>'

const option = ({ at, words }: Moment, chosen: string) =>
  `<option value="${at}"${at === chosen ? ' selected' : ''}>${words}</option>`

export interface Messages {
  /** The newest first. */
  sent: readonly OutgoingMessage[]
  people: readonly Person[]
  moments: readonly Moment[]
  /** The moment that is chosen, by its time. */
  chosen: string
  /** What became of the last tap, or "". */
  said: string
}

export const messagesPage = ({ sent, people, moments, chosen, said }: Messages): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <title>提醒箱 十二条演示</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>提醒箱 <span>演示</span></h1>
      <p>正式使用时由微信送到家长手机上的消息，演示里都留在这里，不会发出去。</p>
      <form class="fire" method="post" action="/messages">
        <select name="at" aria-label="时间">${moments.map((one) => option(one, chosen)).join('')}</select>
        <button>让时钟走到这时的提醒</button>
      </form>
      <p class="soft">只走一次定时器，演示里的时间还停在原处。</p>
      ${said === '' ? '' : `<p class="said" role="status">${escaped(said)}</p>`}
      <h2>消息</h2>
      ${sent.length === 0 ? empty : `<ul>${sent.map((one) => row(one, people)).join('')}</ul>`}
      <p class="back"><a href="/">回到小程序</a></p>
    </main>
  </body>
</html>
`
