/** What is checked of a school's settings as a whole, for the page and for the function alike. Pure. */
import { type PlannedLessons, type SchoolClass, wholeWeek } from './books'
import { type Calendar, daysBetween, isSchoolDay, type Period, within } from './calendar'
import type { Complaint } from './records/record'
import type { Parts, SetupView } from './views/office'

const grades = '一二三四五六七八九'

/** "三年级(2)班" */
export const className = (grade: number, number: number): string =>
  `${grades[grade - 1] ?? ''}年级(${number})班`

export const gradeName = (grade: number): string => `${grades[grade - 1] ?? ''}年级`

/** The last grade that there can be. */
export const lastGrade = 9

/** A class a year later: of its name only what says the grade changes. "三年级(1)班" is "四年级(1)班". */
export const aGradeUp = ({ id, name, grade }: SchoolClass): SchoolClass => ({
  ...{ id, grade: grade + 1, name: name.replace(gradeName(grade), gradeName(grade + 1)) },
})

const leastYear = 300
const mostYear = 400

function wrongYear({ academicYear: { start, end } }: Calendar): Complaint | undefined {
  const days = daysBetween(start, end) + 1
  return days >= leastYear && days <= mostYear
    ? undefined
    : { field: 'academicYear', cure: '学年应约为一年，请核对起止日期' }
}

function wrongTerm(term: Period, year: Period): Complaint | undefined {
  if (term.start >= term.end) return { field: 'term', cure: `${term.name}的结束日期应晚于开始日期` }
  if (!within(year, term.start) || !within(year, term.end))
    return { field: 'term', cure: `${term.name}应在学年（${year.start} 到 ${year.end}）以内` }
  return undefined
}

function wrongTerms({ terms = [], term, academicYear }: Calendar): Complaint | undefined {
  const wrong = [term, ...terms].map((one) => wrongTerm(one, academicYear)).find(Boolean)
  if (wrong) return wrong
  const overlaps = terms.some((one, index) => terms.slice(0, index).some((other) => other.end >= one.start))
  if (overlaps) return { field: 'term', cure: '下一学期应在上一学期结束以后开始' }
  const isOne = terms.length === 0 || terms.some(({ start, end }) => start === term.start && end === term.end)
  return isOne ? undefined : { field: 'term', cure: '当前学期应是这一学年的一个学期' }
}

function wrongDays(calendar: Calendar): Complaint | undefined {
  const { academicYear, schoolDays, term } = calendar
  if (schoolDays.length !== daysBetween(academicYear.start, academicYear.end) + 1)
    return { field: 'schoolDays', cure: '教学日应从学年第一天排到最后一天，请重新生成校历' }
  const hasDay = [...schoolDays].some((_, day) => {
    const date = new Date(Date.parse(academicYear.start) + day * 86_400_000).toISOString().slice(0, 10)
    return within(term, date) && isSchoolDay(calendar, date)
  })
  return hasDay ? undefined : { field: 'schoolDays', cure: '当前学期里一个教学日也没有，请核对校历' }
}

/** What is wrong with a calendar, or undefined. */
export const wrongCalendar = (calendar: Calendar): Complaint | undefined =>
  wrongYear(calendar) ?? wrongTerms(calendar) ?? wrongDays(calendar)

const repeated = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index)

/** What is wrong with a list of classes, or undefined. */
export function wrongClasses(classes: readonly SchoolClass[]): Complaint | undefined {
  const name = repeated(classes.map((one) => one.name.trim()))
  if (name !== undefined) return { field: 'classes', cure: `有两个班都叫「${name}」，请改其中一个的名称` }
  return repeated(classes.map(({ id }) => id)) === undefined
    ? undefined
    : { field: 'classes', cure: '班级编号重复，请重新打开页面再试' }
}

/** What is wrong with a plan, or undefined. */
export function wrongPlan(plan: readonly PlannedLessons[]): Complaint | undefined {
  const row = repeated(plan.map(({ grade, subject }) => `${grade} ${subject.trim()}`))
  if (row === undefined) return undefined
  const [grade = '', subject = ''] = row.split(' ')
  const what = subject === wholeWeek ? '总课时' : subject
  return { field: 'plan', cure: `${gradeName(Number(grade))}的「${what}」有两行，请删去一行` }
}

/** What is wrong with last year's figures, or undefined. */
export function wrongLastYear({ fitness, eyesight }: Parts['lastYear']): Complaint | undefined {
  if (fitness && fitness.excellent + fitness.good + fitness.pass > fitness.examined)
    return { field: 'lastYear', cure: '体质：优秀、良好、及格的人数之和不能多于测试人数' }
  return eyesight && eyesight.myopic > eyesight.examined
    ? { field: 'lastYear', cure: '视力：近视人数不能多于检查人数' }
    : undefined
}

/**
 * A calendar whose term begins on a day, for a school that is opened in the middle of it: what nobody could record before
 * does not count against it. The year stays: what is counted over it has until its end.
 */
export function startingOn(calendar: Calendar, day: string): Calendar {
  const { term, terms } = calendar
  const moved = { ...term, start: day }
  const all = terms && { terms: terms.map((one) => (one.start === term.start ? moved : one)) }
  return { ...calendar, term: moved, ...all }
}

/** What must still be done before a school can be opened, in the order of the page. */
export function missingOf(view: Omit<SetupView, 'missing'>): string[] {
  const { decided, parts, staff, pupils, hasPrincipal } = view
  return [
    decided.name === undefined && '确认学校名称',
    decided.system === undefined && '确认学制',
    decided.calendar === undefined && '确认学年、学期和校历',
    decided.plan === undefined && '确认课程方案',
    parts.classes.length === 0 && '建立班级',
    staff < 2 && '导入教职工',
    staff >= 2 && !hasPrincipal && '在教职工中确定校长',
    pupils === 0 && '导入学籍名册',
    decided.lastYear === undefined && '填写去年的体质和视力数据（没有也请确认）',
  ].filter((words): words is string => words !== false)
}
