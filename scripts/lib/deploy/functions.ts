/** The functions as CloudBase is to have them, and the file by which its own tool would put them there. */
import type { FunctionSchema, Schema } from '../../../local/schema'
import type { DeploySettings } from './settings'

/** The tool's configuration of a function; the names are CloudBase's. */
export interface FunctionSpec {
  name: string
  handler: 'index.main'
  runtime: 'Nodejs20.19'
  timeout: number
  memorySize: FunctionSchema['memorySize']
  installDependency: false
  triggers: { name: string; type: 'timer'; config: string }[]
  envVariables: Record<string, string>
}

/** Secrets of the environment that a function is given; {@link secretsOf} has them. */
export const secretNames = ['BALLOT_KEY', 'DESK_KEY'] as const
export type SecretName = (typeof secretNames)[number]
export type Secrets = Readonly<Record<SecretName, string>>

const issuesTickets = 'desk'

/** A function gets what it needs: the key that signs people in at a desk goes to the one that does so. */
export const secretsFor = (name: string): SecretName[] =>
  name === issuesTickets ? ['BALLOT_KEY', 'DESK_KEY'] : ['BALLOT_KEY']

const templateVariables = ({ evening, visit, survey }: DeploySettings['templates']) =>
  Object.fromEntries(
    Object.entries({
      TEMPLATE_EVENING: evening,
      TEMPLATE_VISIT: visit,
      TEMPLATE_SURVEY: survey,
    }).filter(([, id]) => id !== ''),
  )

/** A function with its variables. */
export const specOf = (
  { name, timeout, memorySize, triggers }: FunctionSchema,
  { templates }: DeploySettings,
  secrets: Secrets,
): FunctionSpec => ({
  ...{ name, handler: 'index.main', runtime: 'Nodejs20.19', timeout, memorySize },
  ...{ installDependency: false, triggers },
  envVariables: {
    ...Object.fromEntries(secretsFor(name).map((secret) => [secret, secrets[secret]])),
    ...templateVariables(templates),
  },
})

/** In the file stand the names of the secrets; the tool puts in what its own environment has under them. */
export const namesOfSecrets: Secrets = { BALLOT_KEY: '{{env.BALLOT_KEY}}', DESK_KEY: '{{env.DESK_KEY}}' }

/** cloudbaserc.json, for whoever would rather use CloudBase's own command: `tcb fn deploy --all`. */
export const cloudbaserc = ({ functions }: Schema, settings: DeploySettings, functionRoot: string) => ({
  version: '2.0',
  envId: settings.env,
  region: settings.region,
  functionRoot,
  functions: functions.map((one) => specOf(one, settings, namesOfSecrets)),
})
