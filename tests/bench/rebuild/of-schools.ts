/** What the school's people record at random of classes, pupils and the school. */
import { addDays } from '../../../shared/calendar'
import type { Fields } from './kept'
import { lately, leader, type Maker, type Moment, someone, teacherOf } from './moment'
import { classes, classOf } from './people'

const subjects = ['语文', '数学', '英语']
const year = '2026-2027'

function ofClass({ dice }: Moment, own: string, date: string): Fields {
  const subject = dice.pick(subjects)
  const [assigned, finished] = [dice.whole(20, 40), dice.whole(0, 20)]
  const homework = { written: dice.chance(0.7), est_minutes: 20, assigned, finished }
  return dice.pick<Fields>([
    { type: 'assignment', class: own, date, subject, ...homework, take_home: dice.chance(0.2) },
    { type: 'class_check', class: own, date, subject, tested: assigned, reached: finished },
    { type: 'exercise', class: own, date, minutes: dice.whole(20, 90) },
    { type: 'class_meeting', class: own, date, topic: '安全' },
  ])
}

export const inClass: Maker = (moment) => {
  const own = moment.dice.pick(classes)
  const records = [ofClass(moment, own, lately(moment)), ofClass(moment, own, lately(moment))]
  return { door: 'school', by: teacherOf(moment, own), records: records.slice(0, moment.dice.whole(1, 2)) }
}

function ofPupil(moment: Moment, student: string): Fields {
  const { dice } = moment
  const date = lately(moment)
  const visit = { visit: `visit${dice.whole(0, 400)}`, mode: dice.pick(['in_person', 'phone']) }
  const kind = dice.pick(['sport', 'art', 'song', 'labour'])
  return dice.pick<Fields>([
    { type: 'skill', student, date, kind, item: dice.pick(['跳绳', '合唱']), passed: dice.chance(0.6) },
    { type: 'home_visit', student, date, ...visit, topics: ['study'], note: '了解' },
    { type: 'visit_task', student, task: `task${dice.whole(0, 3)}`, what: '跟进', done: dice.chance(0.5) },
  ])
}

export const aboutPupil: Maker = (moment) => {
  const pupil = someone(moment)
  return {
    door: 'school',
    by: teacherOf(moment, classOf(pupil)),
    records: [ofPupil(moment, `pupil${pupil}`)],
  }
}

export const examined: Maker = (moment) => {
  const { dice } = moment
  const student = `pupil${someone(moment)}`
  const grade = dice.pick(['excellent', 'good', 'pass', 'fail'])
  const record = dice.pick<Fields>([
    { type: 'fitness', year, student, grade },
    { type: 'eyesight', year, student, myopic: dice.chance(0.4) },
  ])
  return { door: 'school', by: leader(moment), records: [record] }
}

export const ofSchool: Maker = (moment) => {
  const { dice } = moment
  const date = lately(moment)
  const tested = dice.whole(30, 60)
  const incident = { incident: `incident${dice.whole(0, 20)}`, kind: dice.pick(['ethics', 'early_finish']) }
  const result = { stage: 'primary', subject: dice.pick(subjects), median: dice.pick(['0.8', '0.85']) }
  const record = dice.pick<Fields>([
    { type: dice.pick(['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day']), date },
    { type: 'incident', ...incident, date, status: dice.pick(['reported', 'upheld', 'dismissed']) },
    { type: 'regional', year, ...result, tested, passed: dice.whole(0, 30) },
    { type: 'survey_open', survey: `survey${dice.whole(0, 30)}`, closes: addDays(date, 20) },
    { type: 'timetable', class: dice.pick(classes), lessons: { 语文: dice.whole(1, 8), 数学: 5 } },
  ])
  return { door: 'school', by: leader(moment), records: [record] }
}

export const pledged: Maker = (moment) => ({
  ...{ door: 'school', by: teacherOf(moment, moment.dice.pick(classes)) },
  records: [{ type: 'pledge' }],
})
