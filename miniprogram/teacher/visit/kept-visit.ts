/**
 * Visits that were not saved yet, such as one typed in a courtyard without signal: kept on the phone, each with the id
 * that it was given first. Whoever sends it later sends the same visit, even where the first try had come through.
 */
import Taro from '@tarojs/taro'
import type { RecordValue } from '../../../shared/records/record'
import { ownKey } from '../../account'
import { newId } from '../../new-id'

/** Of each pupil one new visit is kept, and each that is being corrected. */
export const placeOf = (student: string, corrected?: string): string =>
  corrected === undefined ? student : `${student}/${corrected}`

const keyFor = (place: string) => ownKey(`visit:${place}`)

/** A visit that nothing was said of yet. */
export const newVisit = (student: string, today: string): RecordValue => ({
  ...{ visit: newId(), student, date: today },
  ...{ mode: 'in_person', topics: [], note: '' },
})

export function keptVisit(place: string): RecordValue | undefined {
  const kept = Taro.getStorageSync<RecordValue | ''>(keyFor(place))
  return kept === '' ? undefined : kept
}

export const keepVisit = (place: string, visit: RecordValue): void =>
  Taro.setStorageSync(keyFor(place), visit)

export const forgetVisit = (place: string): void => Taro.removeStorageSync(keyFor(place))
