/**
 * The page on which a browser is signed in: a code to be scanned in the mini-program, and the way into the app once it is
 * confirmed there. A page of its own, without the app, so that nothing of the app comes to somebody who is not known.
 */
import { correction, generate } from 'lean-qr'
import { toSvgSource } from 'lean-qr/extras/svg'
import type { Reply } from '../../../cloudfunctions/lib/serve'
import { codeText, spaced } from '../../../shared/desk'
import type { DeskCode, DeskState } from '../../../shared/views/desk'
import { asVisitor, callAs, forgetDesk, signIn } from '../gateway'
import { computerOf } from './computer'
import { confirmed } from './poll'

const words = {
  start: '正在取登录码……',
  waiting: '请用手机打开「十二条」小程序，在首页最下面点「电脑登录」，扫这个码，或输入下面的数字。',
  over: '登录码两分钟内有效，已经过期。',
  lost: '没有连上。请检查网络，再试一次。',
  signed: '已确认，正在进入……',
} as const

const school = new URLSearchParams(location.search).get('school') ?? __SCHOOL__
/** The demo serves the app of a signed-in browser beside that of its own people. */
const app = __CLOUD_ENVIRONMENT__ === '' ? '/desk' : '/'

const part = (id: string) => document.getElementById(id) as HTMLElement
const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

function show(say: keyof typeof words, code = '', hasWayOn = false): void {
  part('say').textContent = words[say]
  part('code').hidden = code === ''
  part('digits').textContent = spaced(code)
  part('again').hidden = !hasWayOn
  if (code === '') return
  const svg = toSvgSource(generate(codeText(code), { minCorrectionLevel: correction.M }), {
    ...{ on: 'black', off: 'white', pad: 4 },
  })
  part('picture').innerHTML = svg
}

/** One sign-in from the code to its end. The secret never leaves this page but to the function. */
async function run(): Promise<keyof typeof words> {
  show('start')
  const visitor = await asVisitor()
  const asked = async <Data>(action: string, input: object): Promise<Data> => {
    const reply = (await callAs(visitor, 'desk', { action, school, input })) as Reply<Data>
    if (!reply.ok) throw new Error(reply.problem.message)
    return reply.data
  }
  const { code, secret } = await asked<DeskCode>('ask', computerOf(navigator.userAgent))
  const end = performance.now() + 120_000
  show('waiting', code)
  const look = () => asked<DeskState>('collect', { secret })
  const state = await confirmed(look, () => performance.now() > end, pause)
  if (state.state !== 'signed') return 'over'
  show('signed')
  await signIn(state.ticket, secret)
  location.replace(`${app}#/pages/home/index?school=${encodeURIComponent(school)}`)
  return 'signed'
}

async function begin(): Promise<void> {
  const end = await run().catch(() => 'lost' as const)
  if (end !== 'signed') show(end, '', true)
}

forgetDesk()
part('again').addEventListener('click', () => void begin())
void begin()
