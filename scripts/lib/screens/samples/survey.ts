/** A survey, as families and as those who lead the school see it. */
import type { Question } from '../../../../shared/surveys/form'
import type {
  FamilySurvey,
  SignalView,
  SchoolSurveys,
  SurveyRow,
  SurveyTexts,
  SurveyView,
} from '../../../../shared/views/survey'
import { longClass, longName, longNote } from './odd'
import { today } from './viewer'

const questions: Question[] = [
  { id: 'q1', text: '孩子的作业量怎么样？', kind: 'choice', options: ['偏少', '合适', '偏多'] },
  { id: 'q2', text: '您对课后服务满意吗？', kind: 'scale' },
  { id: 'q3', text: '您还想对学校说什么？', kind: 'text' },
]
const title = '2026年秋季家长满意度调查'
const introduction = '用一分钟告诉我们哪里好、哪里要改。'

export const surveyToFill: FamilySurvey = {
  ...{ survey: 'autumn', school: '岚山实验学校', title, introduction, questions },
  ...{ closes: '2026-10-20', today, state: 'open' },
  children: [
    { student: 'ming', name: '王小明', class: '三年级(1)班', state: 'open' },
    { student: 'hong', name: '王小红', class: '七年级(1)班', state: 'answered' },
  ],
}
export const answeredSurvey: FamilySurvey = {
  ...surveyToFill,
  children: surveyToFill.children.map((one) => ({ ...one, state: 'answered' })),
}
export const oddSurvey: FamilySurvey = {
  ...{ ...surveyToFill, title: longNote.slice(0, 60), introduction: longNote.slice(0, 300) },
  questions: Array.from({ length: 15 }, (_, index) => ({
    ...{ id: `q${index}`, text: longNote.slice(0, 100), kind: 'choice' as const },
    options: Array.from({ length: 8 }, (_one, option) => `${option}${longNote.slice(0, 40)}`),
  })),
  children: [{ student: 'ming', name: longName, class: longClass, state: 'open' }],
}

const open: SurveyRow = {
  ...{ survey: 'autumn', title, opened: '2026-10-10', closes: '2026-10-20', state: 'open' },
  ...{ response: { figure: '43.2%', counts: '108 / 250 人' }, satisfied: null },
}
const done: SurveyRow = {
  ...{
    ...open,
    survey: 'spring',
    title: '2026年春季家长满意度调查',
    opened: '2026-04-10',
    closes: '2026-04-20',
  },
  ...{ state: 'done', response: { figure: '70.4%', counts: '176 / 250 人' } },
  satisfied: { figure: '92.6%', counts: '163 / 176 份', interval: '87.7%–95.6%' },
}

export const surveys: SchoolSurveys = { today, year: '2026', surveys: [open, done] }
export const noSurveys: SchoolSurveys = { today, year: '2026', surveys: [] }
export const oddSurveys: SchoolSurveys = {
  ...{ today, year: '2026' },
  surveys: Array.from({ length: 30 }, (_, index) => ({
    ...{ ...done, survey: `s${index}`, title: longNote.slice(0, 60) },
  })),
}

const groups = ['5 分', '4 分', '3 分、2 分、1 分'].map((words, index) => ({
  ...{ words, share: [70, 22, 8][index] ?? 0, figure: `${[70, 22, 8][index] ?? 0}.0%` },
  counts: `${[123, 39, 14][index] ?? 0} / 176 份`,
}))

const unseen = (key: string, title: string, state: SignalView['state'] = 'none'): SignalView => ({
  ...{ key, title, state, words: [] },
  falseAlarms: '没有人引导的 2000 次模拟问卷里，有 3 次也会出现；有 4 个班都打 5 分的 200 次里，看出 103 次',
})
const signals = [
  unseen('bursts', '集中在很短的时间里'),
  unseen('same_answers', '答案完全一样'),
  unseen('same_words', '写的话一模一样', 'unknown'),
  unseen('all_positive', '整班都满意'),
]
const seen: SignalView = {
  ...unseen('bedtime', '晚睡：问卷和记录对不上', 'seen'),
  words: [
    '问卷里说很少晚睡的，比各家平时记下的按时入睡多出不少。',
    '填问卷的和平时记录的可能不是同一些家庭。也可以问一问：家长是不是不好意思说？',
  ],
}

export const survey: SurveyView = {
  signals: [...signals, seen],
  ...{ ...done, today, introduction, questions, rating: groups },
  results: questions.map((question) => ({
    ...{ question, groups: question.kind === 'text' ? [] : groups },
    texts: question.kind === 'text' ? { figure: '23.9%', counts: '42 / 176 份' } : null,
  })),
}
export const calmSurvey: SurveyView = { ...survey, signals }
export const openSurvey: SurveyView = { ...survey, ...open, rating: [], results: [], signals: [] }
export const oddOpenSurvey: SurveyView = {
  ...{ ...survey, title: longNote.slice(0, 60), introduction: longNote.slice(0, 300) },
  ...{ questions: oddSurvey.questions },
  results: oddSurvey.questions.map((question) => ({ question, groups, texts: null })),
}

export const texts: SurveyTexts = {
  ...{ survey: 'spring', title: done.title, question: 'q3', asked: '您还想对学校说什么？' },
  ...{ texts: ['食堂的菜可以少放一点盐。', '谢谢李老师。'], page: 0, pages: 3, total: 42 },
}
export const noTexts: SurveyTexts = { ...texts, texts: [], pages: 0, total: 0 }
export const oddTexts: SurveyTexts = {
  ...{ ...texts, total: 20, pages: 1 },
  texts: Array.from({ length: 20 }, () => longNote.slice(0, 500)),
}
