/** What a school would sensibly log in a term: a list of things to do, each on a day. */
import type { EventLine } from '../folder'
import { datesBetween, mondayOf, plusDays } from '../time'
import * as classes from './class-records'
import * as family from './family-records'
import { type Child, type Model, type Room, guardianOf, leader, logsFor, moment, teacherOf } from './model'

/** Something to log: made when its time comes, with what the generator then believes. */
export interface Task {
  at: string
  make: (model: Model) => Omit<EventLine, 'at'>
}

const delays = [0, 0, 0, 0, 0, 1, 2]

/** The tasks of one category are taken together or not at all, so that some figures are complete. */
type Category = (model: Model) => Task[]

const onDay = (model: Model, date: string, make: Task['make'], late = delays): Task => ({
  at: moment(model, plusDays(date, model.dice.pick(late))),
  make,
})

const schoolDays = ({ times }: Model): string[] =>
  datesBetween(times.termStart, times.termEnd).filter((day) => day <= times.asOf && times.schoolDays.has(day))

const forChildren =
  (
    type: string,
    record: (model: Model, child: Child, date: string) => family.Fields,
    by: typeof logsFor,
    days: number[],
  ) =>
  (model: Model): Task[] =>
    model.children.flatMap((child) =>
      model.dice
        .some(schoolDays(model), model.dice.pick(days))
        .map((day) =>
          onDay(model, day, () => ({ by: by(model, child), type, ...record(model, child, day) })),
        ),
    )

const forRooms =
  (type: string, record: (model: Model, room: Room, date: string) => family.Fields, share: number) =>
  (model: Model): Task[] =>
    model.rooms
      .filter((room) => model.children.some(({ className }) => className === room.id))
      .flatMap((room) =>
        schoolDays(model)
          .filter(() => model.calm || model.dice.chance(share))
          .map((day) =>
            onDay(model, day, () => ({ by: teacherOf(model, room.id), type, ...record(model, room, day) })),
          ),
      )

const perWeek = (model: Model): string[] => [
  ...new Map(model.dice.shuffled(schoolDays(model)).map((day) => [mondayOf(day), day])).values(),
]

const meetings: Category = (model) =>
  model.rooms.flatMap((room) =>
    perWeek(model).map((day) =>
      onDay(model, day, () => ({
        ...{ by: teacherOf(model, room.id), type: 'class_meeting' },
        ...classes.classMeeting(model, room, day),
      })),
    ),
  )

const schoolEvents =
  (type: string, days: (model: Model) => string[]): Category =>
  (model) =>
    days(model).map((day) =>
      onDay(model, day, () => ({ by: leader(model), type, ...classes.schoolEvent(model, day) })),
    )

const someDays =
  (least: number, most: number) =>
  (model: Model): string[] =>
    Array.from({ length: model.dice.whole(least, most) }, () => model.dice.pick(model.times.days))

const repeated =
  (least: number, most: number, make: (model: Model, day: string) => Omit<EventLine, 'at'>): Category =>
  (model) =>
    someDays(least, most)(model).map((day) => onDay(model, day, () => make(model, day), [0]))

const survey: Category = (model) => {
  const day = model.dice.pick(model.times.days)
  const fields = classes.surveyOpen(model, day)
  const open = { by: leader(model), type: 'survey_open', ...fields }
  const answers = model.dice.some(model.children, model.dice.pick([4, 5, 5, 6, 30, 30]))
  const cast = (child: Child): Task =>
    onDay(
      model,
      day,
      () => ({
        ...{ by: guardianOf(model, child), type: 'ballot', survey: fields.survey, student: child.id },
        rating: model.dice.chance(0.85) ? model.dice.pick([4, 5]) : model.dice.pick([1, 3]),
      }),
      [0, 0, 1, 2],
    )
  return [{ at: `${day}T00:00:00+08:00`, make: () => open }, ...answers.map(cast)]
}

const anyTeacher = (model: Model, child: Child): string => family.teacherFor(model, child)
const anyLeader = (model: Model): string => leader(model)

const categories: Category[] = [
  forChildren('sleep', family.sleep, logsFor, [5, 6, 7, 4, 2]),
  forChildren('home_study', family.homeStudy, logsFor, [5, 6, 4]),
  forChildren('reading', family.reading, logsFor, [2, 4, 8]),
  forChildren('skill', family.skill, anyTeacher, [3, 5, 8]),
  forChildren('home_visit', family.homeVisit, anyTeacher, [0, 1, 1, 2]),
  forChildren('fitness', family.fitness, anyLeader, [1, 1, 1, 0]),
  forChildren('eyesight', family.eyesight, anyLeader, [1, 1, 1, 0]),
  forRooms('exercise', classes.exercise, 0.95),
  forRooms('assignment', classes.assignment, 0.95),
  forRooms('class_check', classes.classCheck, 0.3),
  meetings,
  schoolEvents('flag_ceremony', perWeek),
  schoolEvents('social_practice', someDays(3, 8)),
  schoolEvents('parent_meeting', someDays(0, 2)),
  schoolEvents('open_day', someDays(0, 2)),
  (model) =>
    model.master.staff.map((row) =>
      onDay(model, model.dice.pick(model.times.days), () => ({ by: String(row.staff_id), type: 'pledge' })),
    ),
  (model) =>
    model.rooms.map((room) =>
      onDay(model, model.dice.pick(model.times.days), () => ({
        by: leader(model),
        type: 'timetable',
        ...classes.timetable(model, room),
      })),
    ),
  repeated(2, 14, (model) => ({ by: leader(model), type: 'regional', ...classes.regional(model) })),
  repeated(0, 5, (model, day) => ({ by: leader(model), type: 'incident', ...classes.incident(model, day) })),
  survey,
  survey,
]

/** Sensible tasks, whole categories at a time, until there are enough. */
export function sensibleTasks(model: Model, most: number): Task[] {
  const tasks: Task[] = []
  for (const category of model.dice.shuffled(categories)) {
    const more = category(model)
    if (tasks.length + more.length <= most) tasks.push(...more)
    else if (tasks.length === 0) tasks.push(...more.slice(0, most))
  }
  return tasks
}
