/**
 * Every page is drawn from its own WXML by WeChat's compiler: with its answers on it, and without an error.
 *
 * @jest-environment jsdom
 */
import path from 'node:path'
import { appConfigOf, pagesOf } from '../../scripts/lib/sizes'
import { optionsOfPages } from './support/answers'
import { fire, openPage } from './support/simulated-page'

const pages = pagesOf(appConfigOf(path.resolve(__dirname, '../../dist/weapp')))
const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)

afterEach(() => {
  expect(errors.mock.calls).toEqual([])
})

/** What stands on pages whose answers came, of each package. */
const landmarks: Record<string, RegExp> = {
  pages: /王小明/u,
  family: /王小明/u,
  teacher: /三年级\(1\)班/u,
  'teacher/pledge/index': /关心爱护学生/u,
  school: /体育锻炼/u,
}

test.each(pages)('%s', async (route) => {
  const [root = ''] = route.split('/')
  const page = await openPage(route, optionsOfPages[root] ?? {})
  expect(page.dom.textContent).toMatch(landmarks[route] ?? landmarks[root] ?? /./u)
})

test('the homes of a teacher and of the school', async () => {
  const page = await openPage('pages/home/index', {})
  await fire(page, '#role-teacher', 'tap')
  expect(page.dom.textContent).toContain('随堂检测')
  await fire(page, '#role-school', 'tap')
  expect(page.dom.textContent).toContain('每天锻炼一小时')
})

test('what is typed goes to the app', async () => {
  const page = await openPage('teacher/visit/index', { class: 'class3', student: 'ming' })
  await fire(page, '#note', 'input', { value: '约好九点半关灯' })
  expect(page.dom.textContent).toContain('7 / 2000 字')
})
