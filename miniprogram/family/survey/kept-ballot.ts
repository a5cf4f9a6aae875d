/** What was answered and not sent yet: kept on this phone alone, for each child, until it is sent. */
import Taro from '@tarojs/taro'
import type { Answers } from '../../../shared/surveys/answers'
import { ownKey } from '../../account'

export interface KeptBallot {
  answers: Answers
  rating?: number
}

const keyFor = (survey: string, student: string) => ownKey(`survey:${survey}:${student}`)

export const keptBallot = (survey: string, student: string): KeptBallot =>
  Taro.getStorageSync<KeptBallot | ''>(keyFor(survey, student)) || { answers: {} }

export const isEmpty = ({ answers, rating }: KeptBallot): boolean =>
  rating === undefined && Object.keys(answers).length === 0

export function keepBallot(survey: string, student: string, ballot: KeptBallot): void {
  if (isEmpty(ballot)) forgetBallot(survey, student)
  else Taro.setStorageSync(keyFor(survey, student), ballot)
}

export const forgetBallot = (survey: string, student: string): void =>
  Taro.removeStorageSync(keyFor(survey, student))
