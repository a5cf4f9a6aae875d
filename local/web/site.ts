/** What each address of the server answers. */
import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import type { Person } from '../demo/people'
import { withBar } from './bar'
import { bodyOf } from './body'
import { answerCall, type Calling } from './calls'
import { answerFile } from './files'
import { answerGateway } from './gateway'
import { isOwnHost, isOwnPage } from './guard'
import { fireFrom, messages, type Posting } from './messages'
import { withOwnPhone } from './own-phone'
import { pickerPage } from './picker'
import { page, plain, type Reply } from './reply'
import { cookieFor, personOf } from './session'

/** The school that is served, the people one can be in it, and the folder with the app. */
export interface Site extends Calling, Posting {
  cloud: Calling['cloud'] & Posting['cloud']
  folder: string
  school: string
  people: readonly Person[]
  port: number
}

/** Browsers ask for one by themselves. */
const noIcon: Reply = { status: 204, headers: { 'cache-control': 'max-age=86400' }, body: '' }

const mostFormBytes = 1000

const picker = ({ school, people, now }: Site, chosen?: Person, status = 200) =>
  page(pickerPage({ school, people, now: now(), chosen }), status)

async function app({ folder }: Site, person: Person): Promise<Reply> {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8')
  return page(withBar(withOwnPhone(html, person), person))
}

/** The app at once at the place where somebody is at home. */
const homeOf = ({ place }: Person) =>
  place === undefined ? '/' : `/#/pages/home/index?school=${encodeURIComponent(place)}`

/** Takes the choice and sends on to the app. */
async function choose(site: Site, request: IncomingMessage): Promise<Reply> {
  const form = new URLSearchParams(await bodyOf(request, mostFormBytes))
  const person = site.people.find(({ id }) => id === form.get('person'))
  if (person === undefined) return picker(site, undefined, 400)
  const cookie = { 'set-cookie': cookieFor(person, site.port), 'cache-control': 'no-store' }
  return { status: 303, headers: { location: homeOf(person), ...cookie }, body: '' }
}

async function post(site: Site, request: IncomingMessage, pathname: string): Promise<Reply> {
  if (!isOwnPage(request, site.port)) return plain(403, '只接受本页面发出的请求')
  if (pathname === '/people') return choose(site, request)
  if (pathname === '/messages') return fireFrom(site, request)
  const person = personOf(request, site.people, site.port)
  const [, call] = /^\/call\/([^/]*)$/u.exec(pathname) ?? []
  if (call === undefined) return (await answerGateway(site, pathname, request)) ?? plain(404, '没有这个地址')
  return answerCall(site, call, request, person)
}

/** The app's own addresses stand behind a #; what looks like a page and not like a file leads to the app. */
const isWords = (pathname: string) => /^\/[\w/-]+$/u.test(pathname)

function get(site: Site, request: IncomingMessage, pathname: string): Promise<Reply> | Reply {
  const person = personOf(request, site.people, site.port)
  if (pathname === '/people') return picker(site, person)
  if (pathname === '/messages') return messages(site)
  if (pathname === '/favicon.ico') return noIcon
  if (pathname === '/desk') return answerFile(site.folder, '/index.html', request)
  if (isWords(pathname)) return { status: 302, headers: { location: '/' }, body: '' }
  if (pathname !== '/' && pathname !== '/index.html') return answerFile(site.folder, pathname, request)
  return person ? app(site, person) : picker(site)
}

export async function answer(site: Site, request: IncomingMessage): Promise<Reply> {
  if (!isOwnHost(request, site.port)) return plain(403, '只接受本机的访问')
  // Not through URL: it would tidy away the dots that lead out of the folder.
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/u)
  if (request.method === 'POST') return post(site, request, pathname)
  if (request.method === 'GET' || request.method === 'HEAD') return get(site, request, pathname)
  return plain(405, '不支持这种请求')
}
