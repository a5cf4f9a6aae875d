/** The steps of a deployment in their order: what data needs first, then who may reach it, then what runs. */
import type { Product } from '../builds'
import type { Deed, Wanted } from './deed'
import { collectionDeeds, ruleDeeds } from './deeds-data'
import { appDeeds, functionDeeds, websiteDeeds } from './deeds-programs'

interface Step {
  title: string
  /** What is built for it first. */
  needs: readonly Product[]
  deeds(wanted: Wanted): Deed[]
}

export const steps = {
  collections: { title: '集合和索引', needs: [], deeds: collectionDeeds },
  rules: { title: '权限', needs: [], deeds: ruleDeeds },
  functions: { title: '云函数和定时器', needs: ['functions'], deeds: functionDeeds },
  hosting: { title: '电脑网页', needs: ['h5'], deeds: websiteDeeds },
  app: { title: '小程序', needs: ['weapp'], deeds: appDeeds },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[]

/** The deeds of some steps. */
export const deedsOf = (names: readonly StepName[], wanted: Wanted): [StepName, Deed[]][] =>
  names.map((name) => [name, steps[name].deeds(wanted)])
