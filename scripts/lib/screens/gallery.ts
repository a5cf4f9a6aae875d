/** The page to look through the pictures: by screen and state, of one look or of all. It opens without a server. */
import { looks } from './looks'
import { pictureOf } from './pictures'
import type { Screen } from './screen'
import { statesOf } from './states'

const style = `
:root{color-scheme:light dark}
body{margin:0;font:16px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;background:Canvas;color:CanvasText}
nav{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:4px 16px;padding:12px 16px;background:Canvas;
border-bottom:1px solid GrayText}
nav a{color:inherit}
section{padding:0 16px 32px;scroll-margin-top:110px}
.states{display:flex;flex-wrap:wrap;gap:24px 16px;align-items:flex-start}
figure{display:none;margin:0;max-width:100%}
figcaption{font-size:14px;color:GrayText}
img{display:block;max-width:100%;height:auto;border:1px solid GrayText}
${looks.map(({ name }) => `body:has(#look-${name}:checked) .look-${name}{display:block}`).join('\n')}
`

const choice = ({ name }: (typeof looks)[number], index: number) =>
  `<label><input type="checkbox" id="look-${name}"${index === 0 ? ' checked' : ''}> ${name}</label>`

const figure = (screen: string, state: string) =>
  looks
    .map(({ name, width }) => {
      const source = pictureOf(screen, state, name)
      return `<figure class="look-${name}"><figcaption>${state} · ${name}</figcaption><a href="${source}"><img src="${source}" width="${Math.min(width, 640)}" loading="lazy" alt="${screen} ${state} ${name}"></a></figure>`
    })
    .join('\n')

const section = (screen: Screen) =>
  `<section id="${screen.name}"><h2>${screen.title} <small>${screen.page}</small></h2><div class="states">
${statesOf(screen)
  .map(({ state }) => figure(screen.name, state))
  .join('\n')}</div></section>`

export const galleryOf = (screens: readonly Screen[]): string => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>十二条：各页各状态</title>
<style>${style}</style>
<nav>${looks.map(choice).join('\n')}<br>${screens.map(({ name, title }) => `<a href="#${name}">${title}</a>`).join('\n')}</nav>
${screens.map(section).join('\n')}
</html>
`
