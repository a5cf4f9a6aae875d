/** The page on which one chooses who to be. It is the server's own: nothing of it is in the app. */
import type { Person } from '../demo/people'
import { escaped } from './html'
import { momentWords } from './moment'
import { pickerStyle } from './picker-style'

const rowFor = ({ id, name, role, sentence }: Person, isChosen: boolean) => `
      <li><button name="person" value="${escaped(id)}"${isChosen ? ' aria-current="true"' : ''}>
        <strong>${escaped(name)}</strong> <span class="role">${escaped(role)}</span>${isChosen ? ' <span class="now">当前</span>' : ''}
        <span class="sentence">${escaped(sentence)}</span>
      </button></li>`

const wayBack = '<p class="back"><a href="/">回到小程序</a></p>'

export interface Picker {
  school: string
  people: readonly Person[]
  now: Date
  chosen: Person | undefined
}

export const pickerPage = ({ school, people, now, chosen }: Picker): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <title>十二条 演示学校</title>
    <style>${pickerStyle}</style>
  </head>
  <body>
    <main>
      <h1>十二条 <span>演示学校</span></h1>
      <p class="school">${escaped(school)}</p>
      <p>演示里的时间停在 <time>${momentWords(now)}</time></p>
      <h2 id="who">您想作为谁进入？</h2>
      <form method="post" action="/people"><ul aria-labelledby="who">${people.map((person) => rowFor(person, person === chosen)).join('')}
      </ul></form>
      ${chosen ? wayBack : ''}
      <p class="back"><a href="/sign-in.html">在电脑上扫码登录是什么样：用另一个窗口里的人确认</a></p>
      <p class="note">学校、姓名和记录全部是虚构的，只保存在这台电脑上。</p>
    </main>
  </body>
</html>
`

/** What is shown while the school is still being made. */
export const waitingPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>十二条 演示学校</title><style>${pickerStyle}</style></head>
<body><main><h1>十二条 <span>演示学校</span></h1><p>学校正在准备，好了会自动打开。第一次约需一分钟。</p></main></body></html>
`
