/** A principal at the card in a browser, on the built app and the deployed functions. */
import { withBrowser } from './support/browsing'

const { enter, school } = withBrowser()
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

test('another person is one tap away', async () => {
  const visitor = await enter('principalChen')
  await visitor.byId('role-school').waitFor()
  await visitor.page.getByRole('link', { name: '换人' }).click()
  await visitor.page.locator('button[value="mumWang"]').click()
  await visitor.byId('tonight-ming').waitFor()
})
