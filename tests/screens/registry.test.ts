/** Every page of the app can be shown by itself, in each of the states that a screen has. */
import { pagesOf, type AppConfig } from '../../scripts/lib/sizes'
import { galleryOf } from '../../scripts/lib/screens/gallery'
import { screens } from '../../scripts/lib/screens/registry'
import { Replies } from '../../scripts/lib/screens/replies'
import { refused } from '../../scripts/lib/screens/screen'
import { filledOf, statesOf } from '../../scripts/lib/screens/states'

/** app.config.ts is written for Taro, which provides this. */
function configOfApp(): AppConfig {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  return jest.requireActual<{ default: AppConfig }>('../../miniprogram/app.config').default
}

const pages = pagesOf(configOfApp())
const named = (name: string) => screens.find((screen) => screen.name === name)!

test('every page of the app is there, and no other', () => {
  expect([...new Set(screens.map(({ page }) => page))].sort()).toEqual([...pages].sort())
})

test('each has a name of its own', () => {
  expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length)
})

test('a screen is shown filled, without a network in each way, and in its own states', () => {
  const states = statesOf(named('family-week')).map(({ state }) => state)
  expect(states.slice(0, 6)).toEqual(['filled', 'loading', 'error', 'forbidden', 'offline', 'offline-known'])
  expect(states).toContain('odd')
  expect(states).not.toContain('refused')
})

describe('replies', () => {
  const shown = filledOf(named('family-week'))

  test('are those of the state', () => {
    const replies = new Replies({ ...shown, answers: { 'family.home': () => refused('busy') } })
    expect(replies.to('family', { action: 'home' })).toMatchObject({ ok: false, problem: { code: 'busy' } })
    expect(replies.to('family', { action: 'log', input: { items: [{}, {}] } })).toMatchObject({
      data: { answers: [{ ok: true }, { ok: true }] },
    })
  })

  test('what nobody has an answer to is told', () => {
    const replies = new Replies({ ...shown, answers: {} })
    expect(replies.to('family', { action: 'home' })).toMatchObject({ problem: { code: 'unknown_action' } })
    expect(replies.unknown).toEqual(['family.home'])
  })

  test('come while the line stands', () => {
    const replies = new Replies(shown)
    replies.meet({ network: 'cut' })
    expect(replies.to('family', { action: 'home' })).toBe('cut')
    replies.meet({ network: 'back' })
    expect(replies.to('family', { action: 'home' })).toMatchObject({ ok: true })
  })
})

test('the page of pictures has each of them', () => {
  const html = galleryOf(screens)
  expect(html).toContain('family-week/offline-known-320.png')
  expect(html.match(/<section /gu)).toHaveLength(screens.length)
})
