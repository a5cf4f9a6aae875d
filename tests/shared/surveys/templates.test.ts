import { templates } from '../../../shared/surveys/templates'
import { parseAs } from '../../records/support'

test.each(templates.map((template) => [template.id, template] as const))(
  '%s may be opened as it is',
  (_, template) => {
    const { title, introduction, questions } = template
    const record = { survey: 's', title, introduction, questions }
    expect(parseAs('survey_form', record)).toEqual(record)
  },
)
