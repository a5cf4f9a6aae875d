/** Signing in at a computer: what the browser tells of it, the code that is shown there, and how long things last. */
export const systems = ['windows', 'mac', 'linux', 'phone', 'other'] as const
export const browsers = ['edge', 'chrome', 'firefox', 'safari', 'wechat', 'other'] as const

/** Chosen from lists: what a stranger's browser tells is read by whoever confirms, and must not be a sentence of theirs. */
export interface Computer {
  system: (typeof systems)[number]
  browser: (typeof browsers)[number]
}

const systemWords = {
  ...{ windows: 'Windows 电脑', mac: '苹果电脑', linux: 'Linux 电脑', phone: '手机或平板', other: '电脑' },
} as const satisfies Record<Computer['system'], string>

const browserWords = {
  ...{ edge: 'Edge 浏览器', chrome: 'Chrome 浏览器', safari: 'Safari 浏览器' },
  ...{ firefox: '火狐浏览器', wechat: '微信里的网页', other: '其他浏览器' },
} as const satisfies Record<Computer['browser'], string>

/** "Windows 电脑，Edge 浏览器" */
export const computerWords = ({ system, browser }: Computer): string =>
  `${systemWords[system]}，${browserWords[browser]}`

export const codeLength = 8
/** How long a code may be confirmed, and how long the browser may fetch what was confirmed. */
export const codeMinutes = 2
export const sessionHours = 12
/** Codes that are none, from one account on a day. */
export const mostWrong = 10
/** Codes of a school that are open at once: more than its desks, and a bound for whoever asks for no good. */
export const mostAsked = 500

/** "1234 5678" */
export const spaced = (code: string): string => code.replace(/(\d{4})(?=\d)/u, '$1 ')

/** What the code says to whoever reads it without the app. */
export const codeText = (code: string): string => `十二条 电脑登录 ${code}：请在小程序里扫这个码`

/** The code in what was scanned or typed, or undefined. */
export const codeFrom = (text: string): string | undefined =>
  /(?<!\d)\d{8}(?!\d)/u.exec(text.replace(/\s/gu, ''))?.[0]
