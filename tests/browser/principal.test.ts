/** A principal at the card in a browser, on the built app and the deployed functions. */
import { withBrowser } from './support/browsing'
import { desk, phone } from './support/visitor'

const { enter, atComputer, school } = withBrowser()
const today = '2026-10-14'

test('from the card to the class that pulls it down', async () => {
  school().at(`${today}T17:00`)
  await school().log('teacherLi', { type: 'exercise', class: 'class3', date: today, minutes: 30 })
  const visitor = await enter('principalChen')
  await visitor.byId('role-school').click()
  await visitor.byId('requirement-12').waitFor()
  await visitor.picture('school-card')
  await visitor.byId('requirement-7').click()
  await visitor.sees('学生每天校内中等强度及以上体育锻炼不少于1小时')
  await visitor.byId('exercise_days-class3').click()
  await visitor.sees('没达到 1 天，缺记录 31 天')
  await visitor.picture('school-requirement')
})

test('a computer is signed in by its code on the phone; and another person is one tap away', async () => {
  const visitor = await enter('principalChen')
  await visitor.byId('role-school').waitFor()
  const computer = await atComputer('/sign-in.html')
  const code = await computer.byId('digits').innerText()
  await computer.picture('sign-in', [phone, desk])
  await visitor.byId('desk').click()
  await visitor.type('code', code)
  await visitor.byId('next').click()
  await visitor.sees('Linux 电脑，Chrome 浏览器')
  await visitor.picture('desk-confirm')
  await visitor.byId('confirm').click()
  await visitor.sees('已登录')
  await computer.byId('role-school').click()
  await computer.sees('陈校长')
  // What is scanned from a wall is as large as its place.
  await computer.page.goto(`${new URL('/desk', computer.page.url()).href}#/school/invite/index?class=class3`)
  await computer.byId('make').click()
  const place = computer.page.locator('.qr-picture')
  const picture = place.locator('img')
  await picture.waitFor()
  expect(await picture.boundingBox()).toEqual(await place.boundingBox())
  expect((await picture.boundingBox())?.width).toBe(420)
  await computer.picture('desk-invite', [desk])
  await visitor.page.goto(new URL('/#/pages/home/index', visitor.page.url()).href)
  await visitor.page.getByRole('link', { name: '换人' }).click()
  await visitor.page.locator('button[value="mumWang"]').click()
  await visitor.byId('tonight-ming').waitFor()
})
