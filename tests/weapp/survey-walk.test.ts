/** Surveys, on the mini-program as it is shipped and the functions as they are deployed: composed, answered, read. */
import { form, survey, surveyOf } from '../functions/survey-support'
import type { Phone } from './support/phone'
import { withPhones } from './support/phones'

const { school, phoneOf } = withPhones()
const surveys = surveyOf(school)
const words = '希望作业少一点 😀'

const ballots = () => school().documents('ballots')
const answered = () => ballots().flatMap(({ answered: marks }) => Object.keys(marks as object)).sort() // prettier-ignore

/** What is left on the phone of answers, drafts and what waits. */
const keptOn = (phone: Phone) => JSON.stringify([...phone.storage])

async function atTheSurvey(person: Parameters<typeof phoneOf>[0] = 'mumWang'): Promise<Phone> {
  await surveys.open()
  const phone = phoneOf(person)
  await phone.start(`family/survey/index?survey=${survey}`)
  return phone
}

async function fillIn(phone: Phone): Promise<void> {
  await phone.tap('#answer-load-1')
  await phone.tap('#answer-care-4')
  await phone.type('#answer-else', words)
  await phone.tap('#rating-5')
}

async function send(phone: Phone): Promise<void> {
  await phone.tap('#send')
  expect(phone.text).toContain('不能查看、更改或撤回')
  await phone.tap('#confirm-send')
}

describe('a family', () => {
  test('finds it on the home, answers for each child, and nothing of it stays on the phone', async () => {
    await surveys.open()
    const phone = phoneOf('mumWang')
    await phone.start()
    await phone.tap(`#survey-${survey}`)
    await phone.tap('#segment-hong')
    expect(phone.text).toContain('请您说说')
    expect(phone.text).toContain('不带姓名')
    await fillIn(phone)
    await send(phone)
    expect(answered()).toEqual(['hong'])
    expect(phone.text).toContain('王小红的问卷已经提交')
    expect(keptOn(phone)).not.toContain(words)
    await phone.tap('填王小明的一份')
    expect(phone.text).toContain('0 / 500 字')
    await phone.tap('#rating-3')
    await send(phone)
    expect(answered()).toEqual(['hong', 'ming'])
    await phone.start()
    expect(phone.text).not.toContain('秋季问卷')
  })

  test('must rate, may leave out the rest, and takes an answer back with a second tap', async () => {
    const phone = await atTheSurvey('dadWang')
    await phone.tap('#send')
    expect(phone.alert('#question-rating')).toContain('请选一项')
    await phone.tap('#answer-care-4')
    await phone.tap('#answer-care-4')
    expect(phone.find('#answer-care-4').attribute('aria-checked')).toBe(false)
    await phone.tap('#rating-4')
    await send(phone)
    expect(answered()).toEqual(['ming'])
  })

  test('is told on the question that it wrote too much', async () => {
    const phone = await atTheSurvey('dadWang')
    await phone.type('#answer-else', '字'.repeat(501))
    await phone.tap('#rating-4')
    await phone.tap('#send')
    expect(phone.alert('#question-else')).toContain('现在有 501 个')
    expect(phone.has('#confirm-send')).toBe(false)
  })

  test('finds what it had filled in when the app was killed, for that child alone', async () => {
    const phone = await atTheSurvey()
    await fillIn(phone)
    await phone.start(`family/survey/index?survey=${survey}`)
    expect(phone.find('#answer-else').attribute('value')).toBe(words)
    expect(phone.find('#rating-5').attribute('aria-checked')).toBe(true)
    await phone.tap('#segment-ming')
    expect(phone.find('#answer-else').attribute('value')).toBe('')
  })

  test('without a network the ballot waits on the phone, and goes out once by itself', async () => {
    const phone = await atTheSurvey('dadWang')
    await fillIn(phone)
    phone.network.isOffline = true
    await send(phone)
    expect(phone.text).toContain('存在这部手机上')
    expect(phone.has('#send')).toBe(false)
    expect(answered()).toEqual([])
    phone.network.isOffline = false
    await phone.start(`family/survey/index?survey=${survey}`)
    await phone.pass(10_000)
    expect(answered()).toEqual(['ming'])
    expect(phone.text).toContain('王小明的问卷已经提交')
    expect(keptOn(phone)).not.toContain(words)
  })

  test('an answer that is lost on its way counts once', async () => {
    const phone = await atTheSurvey('dadWang')
    await phone.tap('#rating-4')
    phone.network.meet('answer lost')
    await send(phone)
    await phone.pass(10_000)
    expect(answered()).toEqual(['ming'])
    expect(phone.text).toContain('王小明的问卷已经提交')
  })

  test('sees that it was answered by the other guardian, and that it has closed', async () => {
    const phone = await atTheSurvey('dadWang')
    await surveys.cast(0, 5)
    await phone.start(`family/survey/index?survey=${survey}`)
    expect(phone.text).toContain('王小明的问卷已经提交')
    school().at('2026-10-17T08:00')
    await phone.start(`family/survey/index?survey=${survey}`)
    expect(phone.text).toContain('已经截止')
    expect(phone.has('#send')).toBe(false)
  })
})

test('whoever opens the card without a child here is led to joining', async () => {
  const phone = await atTheSurvey('stranger')
  expect(phone.text).toContain('秋季问卷')
  expect(phone.text).not.toContain('作业多吗')
  await phone.tap('加入孩子的班级')
  expect(phone.route).toBe('pages/join/index')
})

type Share = (event: object) => { title: string; path: string; imageUrl: string }

test('the card says the title, leads to the survey, and is no picture of the page', async () => {
  const phone = await atTheSurvey()
  await fillIn(phone)
  const { top } = phone.pages
  const card = (top['onShareAppMessage'] as Share).call(top, {})
  expect(card).toEqual({
    title: '家长问卷：秋季问卷',
    path: `/family/survey/index?survey=${survey}&school=lanshan`,
    imageUrl: '/assets/survey-card.png',
  })
})

describe('those who lead the school', () => {
  const atTheDesk = async (): Promise<Phone> => {
    const phone = phoneOf('principalChen')
    await phone.start('school/surveys/index')
    return phone
  }

  test('compose from a template, look at it as a parent does, and open it', async () => {
    const phone = await atTheDesk()
    await phone.tap('#new-survey')
    await phone.tap('#template-canteen')
    await phone.tap('#remove-price')
    await phone.tap('#down-eats')
    await phone.tap('#add-choice')
    await phone.tap('#preview')
    expect(phone.text).toContain('第 6 题的题目：不能为空')
    await phone.type('#question-text', '开几个窗口合适？')
    await phone.type('#options', '两个\n三个\n\n')
    await phone.tap('#question-done')
    await phone.pass(1000)
    await phone.start('school/survey-new/index')
    await phone.tap('#preview')
    expect(phone.text).toContain('开几个窗口合适？')
    await phone.tap('#open')
    expect(phone.text).toContain('题目和截止日期都不能再改')
    await phone.tap('#confirm-open')
    expect(phone.shown.toasts).toEqual(['问卷已开放'])
    const { surveys: rows } = await school().client('principalChen').call('school', 'surveys', {})
    expect(rows).toMatchObject([{ title: '食堂与安全问卷', closes: '2026-10-23', state: 'open' }])
    const asked = { survey: rows[0]!.survey }
    const { questions } = await school().client('mumWang').call('family', 'survey', asked)
    expect(questions.map(({ text }) => text.slice(0, 4))).toEqual(['饭菜的卫', '孩子在学', '上学放学', '学校处理', '食堂和安', '开几个窗']) // prettier-ignore
    expect(questions.at(-1)).toMatchObject({ kind: 'choice', options: ['两个', '三个'] })
  })

  test('see how many have answered, and the results when it has closed', async () => {
    await surveys.open()
    await surveys.enrolOthers()
    await surveys.castAll(Array.from({ length: 6 }, () => [5, { load: 1, else: words }]))
    const phone = await atTheDesk()
    expect(phone.text).toContain('6 / 18 人已答（33.3%）')
    await phone.tap(`#open-${survey}`)
    expect(phone.text).toContain('不显示任何答案')
    expect(phone.text).not.toContain(words)
    school().at('2026-10-17T08:00')
    await phone.start('school/surveys/index')
    await phone.tap(`#survey-${survey}`)
    expect(phone.text).toContain('100.0%6 / 6 份95% 置信区间 60.9%–100.0%')
    expect(phone.text).toContain('分开显示会看出不足 5 份的一组')
    await phone.tap('#texts-else')
    expect(phone.text).toContain(words)
  })

  test('a survey of fifteen long questions is no weight for a phone, neither to a family nor to the school', async () => {
    const options = Array.from({ length: 8 }, (_, index) => `${index}`.repeat(30))
    const questions = Array.from({ length: 15 }, (_, index) => ({
      ...{ id: `q${index}`, kind: 'choice', text: '问'.repeat(100), options },
    }))
    for (const record of [
      { ...form, questions },
      { type: 'survey_open', survey, closes: '2026-10-16' },
    ])
      expect(await school().code('principalChen', record)).toBe('accepted')
    const phone = phoneOf('mumWang')
    await phone.start(`family/survey/index?survey=${survey}`)
    await phone.tap('#answer-q14-7')
    await phone.tap('#rating-5')
    await send(phone)
    expect(answered()).toEqual(['hong'])
    const desk = await atTheDesk()
    await desk.tap(`#open-${survey}`)
    expect(desk.text).toContain('15. 问问')
    await surveys.enrolOthers()
    for (let index = 2; index < 17; index++) {
      const answers = Object.fromEntries(questions.map(({ id }, number) => [id, (index + number) % 8]))
      expect(await surveys.cast(index, 5, answers)).toMatchObject({ ok: true })
    }
    school().at('2026-10-17T08:00')
    await desk.start(`school/survey/index?survey=${survey}`)
    expect(desk.text).toContain('15. 问问')
  })
})
