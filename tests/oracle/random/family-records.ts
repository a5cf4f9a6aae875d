/** Sensible records of what families and teachers log about single children. */
import { plusDays } from '../time'
import { type Child, type Model, teacherOf } from './model'
import { nastyTexts } from './nasty'

export type Fields = Record<string, unknown>

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** A local date-time some minutes after the midnight that ends the eve of a date. */
function nightTime(date: string, minutes: number): string {
  return minutes < 0 ? `${plusDays(date, -1)}T${clock(1440 + minutes)}` : `${date}T${clock(minutes)}`
}

const isPrimary = (model: Model, child: Child): boolean =>
  model.rooms.find(({ id }) => id === child.className)?.primary ?? true

/** A night: around the norm of the stage, often exactly at it or at the bedtime. */
export function sleep(model: Model, child: Child, date: string): Fields {
  const { dice, diligence } = model
  const primary = isPrimary(model, child)
  const norm = primary ? 600 : 540
  const latest = primary ? -160 : -120
  const good = dice.chance(diligence)
  const bed = dice.pick([
    latest,
    latest,
    latest + 1,
    latest - 20,
    latest - 40,
    good ? latest : 0,
    good ? latest : 30,
  ])
  const minutes = norm + (good ? dice.pick([0, 0, 10, 20]) : dice.pick([-1, -30, -90, 0, -20]))
  const nap = dice.chance(0.3) ? { nap: dice.pick([0, 1, 20, 30, 180]) } : {}
  return {
    student: child.id,
    date,
    bed_at: nightTime(date, bed),
    wake_at: nightTime(date, bed + minutes),
    ...nap,
  }
}

/** A night whose length is at a bound: 120 and 960 minutes are allowed, 119 and 961 are not. */
export function oddNight(model: Model, child: Child, date: string): Fields {
  const wake = model.dice.pick([0, 1, 400, 720, 1439])
  const minutes = model.dice.pick([119, 120, 121, 959, 960, 961, 0, -60, 1500])
  return {
    student: child.id,
    date,
    bed_at: nightTime(date, wake - Math.min(minutes, 1400)),
    wake_at: nightTime(date, wake),
  }
}

export function homeStudy(model: Model, child: Child, date: string): Fields {
  const { dice, diligence } = model
  const cap = (model.rooms.find(({ id }) => id === child.className)?.grade ?? 1) <= 6 ? 60 : 90
  const minutes = dice.chance(diligence)
    ? dice.pick([cap, cap, cap - 10, 0])
    : dice.pick([cap + 1, cap + 30, 600])
  return { student: child.id, date, minutes }
}

export function reading(model: Model, child: Child, date: string): Fields {
  const { dice } = model
  const finished = dice.chance(0.7)
  const book = finished || dice.chance(0.5) ? { book: dice.pick(nastyTexts) } : {}
  const said = finished || dice.chance(0.5) ? { finished } : {}
  return { student: child.id, date, minutes: dice.pick([0, 20, 600]), ...book, ...said }
}

const topics = ['study', 'sleep', 'homework', 'health', 'behaviour', 'family', 'safety']

export function homeVisit(model: Model, child: Child, date: string): Fields {
  const { dice } = model
  const visit = dice.chance(0.1)
    ? dice.pick(['constructor', '__proto__', 'v/1', 'v.1'])
    : `v${dice.whole(1, 60)}`
  const mode = dice.chance(0.75) ? 'in_person' : dice.pick(['online', 'phone'])
  const note = dice.pick(['谈话', '😀'.repeat(2000), '谈'.repeat(2000), 'x'])
  return { visit, student: child.id, date, mode, topics: dice.some(topics, dice.whole(1, 5)), note }
}

export function skill(model: Model, child: Child, date: string): Fields {
  const { dice, diligence } = model
  const kind = dice.pick(['sport', 'art', 'song', 'labour'])
  const item = dice.chance(0.15) ? dice.pick(nastyTexts) : dice.pick(['足球', '国歌'])
  return { student: child.id, date, kind, item, passed: dice.chance(diligence) }
}

export const fitness = (model: Model, child: Child): Fields => ({
  ...{ year: model.times.yearName, student: child.id },
  grade: model.dice.chance(model.diligence) ? model.dice.pick(['excellent', 'good', 'pass']) : 'fail',
})

export const eyesight = (model: Model, child: Child): Fields => ({
  ...{ year: model.times.yearName, student: child.id, myopic: model.dice.chance(0.4) },
})

export const teacherFor = (model: Model, child: Child): string => teacherOf(model, child.className)
