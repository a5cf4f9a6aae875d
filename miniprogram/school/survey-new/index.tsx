/** A new survey: from a template, changed as one likes, looked at as a parent sees it, and opened. */
import { useState } from 'react'
import { templates } from '../../../shared/surveys/templates'
import type { SchoolSurveys } from '../../../shared/views/survey'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { Way } from '../../components/way'
import { useAnswer } from '../../hooks/use-answer'
import { longDate } from '../../words'
import { Compose } from './compose'
import { blank, type Draft, draftFrom, keptDraft } from './draft'

interface ChoiceProps {
  today: string
  choose(draft: Draft): void
}

function Choice({ today, choose }: ChoiceProps) {
  return (
    <Panel title="从哪份开始">
      {templates.map((template) => (
        <Way
          key={template.id}
          id={`template-${template.id}`}
          title={template.title}
          words={template.about}
          onClick={() => choose(draftFrom(template, today))}
        />
      ))}
      <Way
        id="template-blank"
        title="空白问卷"
        words="自己出题；一题不出，就只问总体满意度"
        onClick={() => choose(draftFrom(blank, today))}
      />
    </Panel>
  )
}

/** Families would be asked twice at the same time. */
function Others({ surveys }: SchoolSurveys) {
  const [open] = surveys.filter(({ state }) => state === 'open')
  if (open === undefined) return null
  const text = `「${open.title}」还开放到 ${longDate(open.closes)}。再开一份，家长会同时看到两份。`
  return <Notice kind="plain" text={text} />
}

function NewSurvey({ view }: { view: SchoolSurveys }) {
  const { today } = view
  const [draft, setDraft] = useState(() => keptDraft(today))
  return (
    <>
      <Others {...view} />
      {draft === undefined ? (
        <Choice today={today} choose={setDraft} />
      ) : (
        <Compose key={draft.survey} {...{ draft, today }} dropped={() => setDraft(undefined)} />
      )}
    </>
  )
}

export default function NewSurveyPage() {
  const answer = useAnswer('school', 'surveys', {}, true)
  return (
    <Screen title="发起问卷">
      <Answered answer={answer}>{(view) => <NewSurvey view={view} />}</Answered>
    </Screen>
  )
}
