/** The page that is open, as an address that leads back to it. */
import Taro from '@tarojs/taro'

/** What the platform adds by itself. */
const isOwn = ([name, value]: [string, unknown]) =>
  typeof value === 'string' && name !== 'stamp' && !name.startsWith('$')

/** "/family/week/index?student=s1"; "" where no page is open. */
export function here(): string {
  const { path = '', params = {} } = Taro.getCurrentInstance().router ?? {}
  if (path === '') return ''
  const pairs = Object.entries(params).filter(isOwn) as [string, string][]
  // The phone hands on what is encoded as it is.
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(decodeURIComponent(value))}`)
  const [page = ''] = path.split('?')
  const address = page.startsWith('/') ? page : `/${page}`
  return query.length === 0 ? address : `${address}?${query.join('&')}`
}
