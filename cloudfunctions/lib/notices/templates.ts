import { type Template, templates } from '../../../shared/reminders'

/** The variables of a function in which the operator puts WeChat's ids of the templates. */
export const variables: Record<Template, string> = {
  evening: 'TEMPLATE_EVENING',
  visit: 'TEMPLATE_VISIT',
  survey: 'TEMPLATE_SURVEY',
}

/** The ids of the templates that are set up. */
export function templateIds(
  environment: Readonly<Record<string, string | undefined>>,
): Partial<Record<Template, string>> {
  const set = templates.flatMap((template) => {
    const id = environment[variables[template]]?.trim() ?? ''
    return id === '' ? [] : [[template, id] as const]
  })
  return Object.fromEntries(set)
}
