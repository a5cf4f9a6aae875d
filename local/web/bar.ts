/** The strip above the app that says that this is a demo, who one is, and where to become somebody else. */
import type { Person } from '../demo/people'
import { escaped } from './html'

const height = 44

const style = `<style>
html{--demo-bar:${height}px}
body{box-sizing:border-box;height:100%;padding-top:var(--demo-bar)}
.demo-bar{position:fixed;z-index:9999;top:0;left:0;right:0;height:var(--demo-bar);display:flex;align-items:center;
gap:.4em;padding:0 16px;box-sizing:border-box;background:#22302d;color:#f2f5f3;white-space:nowrap;
font:.9375rem/1.2 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.demo-bar b{overflow:hidden;text-overflow:ellipsis;font-weight:600}
.demo-bar b{flex:1;min-width:0}
.demo-bar a{display:flex;align-items:center;height:100%;padding:0 10px;color:#9fe0d2;
text-decoration:underline;text-underline-offset:3px}
.demo-bar a:last-child{padding-right:16px;margin-right:-16px}
.demo-bar a:focus-visible{outline:2px solid #9fe0d2;outline-offset:-4px}
</style>`

const barFor = ({ name }: Person) =>
  `<nav class="demo-bar" aria-label="演示"><span>演示</span><span aria-hidden="true">·</span>` +
  `<b>${escaped(name)}</b><a href="/messages">提醒箱</a><a href="/people">换人</a></nav>`

/** The app's page with the strip in it. */
export const withBar = (html: string, person: Person): string =>
  html.replace('</head>', () => `${style}</head>`).replace('</body>', () => `${barFor(person)}</body>`)
