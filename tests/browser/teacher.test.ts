/** A teacher's day in a browser, on the built app and the deployed functions. */
import { withBrowser } from './support/browsing'

const { enter, school } = withBrowser()
const today = '2026-10-14'

beforeEach(() => {
  school().at(`${today}T16:30`)
})

test('homework over the cap, a check put right, a visit', async () => {
  const visitor = await enter('teacherLi')
  await visitor.byId('homework-class3').waitFor()
  await visitor.picture('teacher-home')

  await visitor.byId('homework-class3').click()
  await visitor.byText('语文').click()
  await visitor.type('est_minutes', '70')
  await visitor.sees('超出上限 10 分钟')
  await visitor.byId('publish').click()
  await visitor.byId('publish-anyway').waitFor()
  await visitor.picture('teacher-homework')
  await visitor.byId('publish-anyway').click()
  await visitor.sees('已发布：语文')
  await visitor.page.goBack()

  await visitor.byId('check-class3').click()
  await visitor.byText('语文').click()
  await visitor.type('tested', '4')
  await visitor.type('reached', '5')
  await visitor.byId('save').click()
  await visitor.sees('不能多于检测人数')
  await visitor.picture('teacher-check')
  await visitor.type('reached', '3')
  await visitor.byId('save').click()
  await visitor.sees('已保存：语文')
  await visitor.page.goBack()

  await visitor.byId('visits-class3').click()
  await visitor.byText('王小明').click()
  await visitor.byText('睡眠').click()
  await visitor.type('note', '约好九点半关灯。')
  await visitor.picture('teacher-visit')
  await visitor.byId('save').click()
  await visitor.sees('本学年上门家访 1 / 5 人')
  await visitor.picture('teacher-visits')

  const { classes } = await school().client('teacherLi').call('school', 'today', {})
  expect(classes[0]).toMatchObject({
    homework: [{ subject: '语文', est_minutes: 70 }],
    checks: [{ tested: 4, reached: 3 }],
    visited: 1,
  })
})
