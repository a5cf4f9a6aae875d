/** The network is cut in the middle of what each of them does, in a browser, on the built app and the deployed functions. */
import { usualEvenings } from '../evenings'
import { versionsKept } from '../weapp/support/phones'
import { withBrowser } from './support/browsing'
import type { Visitor } from './support/visitor'

const { enter, school, faults } = withBrowser()
const today = '2026-10-14'
const types = ['sleep', 'home_study', 'reading']

/** What a browser reports of a line that is cut; anything else stays reported. */
const forgetCuts = (visitor: Visitor) => {
  const others = visitor.errors.splice(0).filter((error) => !error.includes('net::ERR_'))
  visitor.errors.push(...others)
}

const until = async (holds: () => Promise<boolean>) => {
  for (let time = 0; time < 100 && !(await holds()); time++)
    await new Promise((done) => setTimeout(done, 100))
}

test('a parent: the evening is kept, goes out by itself, and is recorded once', async () => {
  await usualEvenings(school(), today)
  school().at(`${today}T20:00`)
  const kept = () => types.map((type) => versionsKept(school(), type))
  const visitor = await enter('mumWang')
  await visitor.byId('tonight-ming').click()
  await visitor.type('book', '水浒传')
  await visitor.context.setOffline(true)
  await visitor.byId('save').click()
  await visitor.sees('今晚 3 条已存在手机上')
  await visitor.picture('family-offline')
  expect(kept()).toEqual([2, 2, 2])
  faults().meet({ kind: 'dropAnswer' })
  await visitor.context.setOffline(false)
  await until(async () => (await visitor.page.getByText('今晚 3 条已存在手机上').count()) === 0)
  expect(kept()).toEqual([3, 3, 3])
  const { children } = await school().client('mumWang').call('family', 'home', {})
  expect(children.find(({ student }) => student === 'ming')?.days.at(-1)?.reading?.book).toBe('水浒传')
  forgetCuts(visitor)
})

test('a teacher: homework is kept, goes out by itself, and is published once', async () => {
  school().at(`${today}T16:30`)
  const visitor = await enter('teacherLi')
  await visitor.byId('homework-class3').click()
  await visitor.byText('语文').click()
  await visitor.type('est_minutes', '20')
  await visitor.context.setOffline(true)
  await visitor.byId('publish').click()
  await visitor.sees('已存在手机上')
  await visitor.picture('teacher-offline')
  expect(versionsKept(school(), 'assignment')).toBe(0)
  await visitor.context.setOffline(false)
  await until(() => Promise.resolve(versionsKept(school(), 'assignment') > 0))
  await visitor.page.waitForTimeout(1000)
  expect(versionsKept(school(), 'assignment')).toBe(1)
  forgetCuts(visitor)
})

test('a principal: the card is shown as it was read last, and marked; then it comes by itself', async () => {
  school().at(`${today}T17:00`)
  const visitor = await enter('principalChen')
  await visitor.byId('role-school').click()
  await visitor.byId('requirement-12').waitFor()
  await visitor.byId('requirement-7').click()
  await visitor.sees('学生每天校内中等强度及以上体育锻炼不少于1小时')
  await visitor.context.setOffline(true)
  await visitor.page.goBack()
  await visitor.sees('没有网络，这是 10月14日 17:00 读到的')
  await visitor.byId('requirement-12').waitFor()
  await visitor.picture('school-offline')
  await visitor.context.setOffline(false)
  await visitor.page.getByText('没有网络').first().waitFor({ state: 'hidden' })
  forgetCuts(visitor)
})
