import { lineOf, percent, reachOf } from '../../../miniprogram/family/week/scale'
import { dayWith, noWritten, norms, slept } from './support'

const studied = (minutes: number) => dayWith({ home_study: { minutes } })

it('a chart reaches beyond its norm and its longest bar', () => {
  expect(reachOf([slept('2026-11-17T21:00')], 'sleep', norms)).toBe(720)
  expect(reachOf([studied(30)], 'home_study', norms)).toBe(72)
  expect(reachOf([studied(150), dayWith()], 'home_study', norms)).toBe(150)
  expect(reachOf([dayWith()], 'reading', norms)).toBe(60)
})

it('there is no line where there is no norm, or none is to be done', () => {
  expect(lineOf('sleep', norms)).toBe(600)
  expect(lineOf('home_study', noWritten)).toBeUndefined()
  expect(lineOf('reading', norms)).toBeUndefined()
})

it('a share is told as CSS', () => expect(percent(30, 72)).toBe('41.7%'))
