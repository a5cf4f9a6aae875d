/** What a deployment consists of: deeds, each of which may be done again and is left out where nothing has changed. */
import type { Schema } from '../../../local/schema'
import type { Cloud } from './cloud'
import type { Secrets } from './functions'
import type { DeploySettings } from './settings'

/** What deeds are made of: what is in this folder, and nothing that only the cloud knows. */
export interface Wanted {
  schema: Schema
  settings: DeploySettings
  /** The folders that were built. */
  built: Readonly<Record<'functions' | 'h5' | 'weapp', string>>
  /** The version of the app that is uploaded, and what it is said to be. */
  version: string
}

export interface Deed {
  /** "function:family" */
  key: string
  /** What it does, as a person reads it before it is done. */
  title: string
  /** Changes with what it would put there. */
  digest: string
  run(cloud: Cloud, secrets: Secrets): Promise<void>
}
