import { proposedCalendar } from '../../../shared/first-settings'
import { presets, rowsOf } from '../../../shared/plans'
import { wrongCalendar } from '../../../shared/setting-up'
import * as calendars from '../../../miniprogram/office/calendar/draft'
import * as classes from '../../../miniprogram/office/classes/draft'
import * as plans from '../../../miniprogram/office/plan/draft'

describe('a calendar', () => {
  const calendar = proposedCalendar(2026)
  const draft = calendars.draftOf(calendar)

  it('is kept as it was where nothing is changed', () => {
    expect(calendars.calendarOf(draft, true, '2026-11-18')).toEqual(calendar)
  })

  it('remembers a day that was changed, and forgets it when it is changed back', () => {
    const off = calendars.toggled(draft, '2026-10-10')
    expect([off.changed, calendars.isOn(off, '2026-10-10')]).toEqual([{ '2026-10-10': false }, false])
    const kept = calendars.draftOf(calendars.calendarOf(off, true, '2026-11-18'))
    expect(kept.changed).toEqual({ '2026-10-10': false })
    expect(calendars.toggled(kept, '2026-10-10').changed).toEqual({})
  })

  it('proposes the days anew where a term is moved, and what was changed stays', () => {
    const off = calendars.toggled(draft, '2026-09-03')
    const later = calendars.withTerm(off, 0, { start: '2026-09-02' })
    expect(['2026-09-01', '2026-09-02', '2026-09-03'].map((date) => calendars.isOn(later, date))).toEqual([
      ...[false, true, false],
    ])
  })

  it('of a school that is not open counts the term that the day lies in', () => {
    const termOn = (today: string) => calendars.calendarOf(draft, false, today).term.start
    expect([termOn('2026-08-01'), termOn('2026-12-01'), termOn('2027-03-01')]).toEqual([
      ...['2026-09-01', '2026-09-01', '2027-02-22'],
    ])
  })

  it('names the year and its terms after its first day', () => {
    const moved = calendars.withYear(draft, { start: '2027-09-01', end: '2028-08-31' })
    expect([moved.academicYear.name, moved.terms[1]?.name]).toEqual(['2027-2028', '2027-2028学年第二学期'])
  })

  it('gets a second term that lies in the year', () => {
    const one = { ...draft, terms: draft.terms.slice(0, 1), current: 0 }
    expect(wrongCalendar(calendars.calendarOf(calendars.withSecondTerm(one), true, ''))).toBeUndefined()
  })

  it('hangs a month up from Monday', () => {
    const cells = calendars.cellsOf('2026-11')
    expect([cells.indexOf('2026-11-01'), cells.length]).toEqual([6, 36])
  })
})

describe('classes', () => {
  it('are named by the first number that is free', () => {
    const two = classes.withOneMore(classes.withOneMore([], 2, 'a'), 2, 'b')
    expect(two.map(({ name }) => name)).toEqual(['二年级(1)班', '二年级(2)班'])
    const again = classes.withOneMore(classes.without(two, 'a'), 2, 'c')
    expect(again.map(({ name }) => name)).toEqual(['二年级(2)班', '二年级(1)班'])
  })

  it('stand by grade', () => {
    const all = classes.withOneMore(classes.withOneMore([], 3, 'a'), 1, 'b')
    expect(all.map(({ grade }) => grade)).toEqual([1, 3])
  })
})

describe('a plan', () => {
  const [national, shandong] = presets
  const rows = rowsOf(national!)

  it('knows the published one that it has the totals of', () => {
    expect(plans.presetOf(rows)?.id).toBe('national')
    expect(plans.presetOf(plans.withPreset(rows, shandong!))?.id).toBe('shandong')
    expect(plans.presetOf(plans.changed(rows, { grade: 1, subject: '*', lessons: 27 }))).toBeUndefined()
  })

  it('keeps the rows of subjects where another published one is taken', () => {
    const more = plans.changed(rows, { grade: 1, subject: '语文', lessons: 8 })
    expect(plans.subjectsOf(plans.withPreset(more, shandong!), 1)).toHaveLength(1)
    expect(plans.gradeWords(more, 1)).toBe('总课时 26 节，已列学科 8 节，还有 18 节未列')
  })

  it('is not kept with a row that is no number', () => {
    expect(plans.isSound(plans.changed(rows, { grade: 1, subject: '语文', lessons: '' }))).toBe(false)
  })
})
