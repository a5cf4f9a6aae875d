/** The skills of a class: pupils by items. */
import { useState } from 'react'
import type { SkillKind } from '../../../shared/views/teacher'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { useId } from '../../hooks/use-id'
import { useOutbox } from '../../outbox/use-outbox'
import { ClassAnswered } from '../parts/class-answered'
import { ClassHead } from '../parts/class-page'
import { KindTabs } from './kind-tabs'
import { Skills } from './skills'
import type { Unsaved } from './marks'
import { withWaiting } from './waiting'

export default function SkillsPage() {
  const own = useId('class')
  const [kind, choose] = useState<SkillKind>('sport')
  /** Of each kind, so that looking at another one loses nothing. */
  const [unsaved, keep] = useState<Partial<Record<SkillKind, Unsaved>>>({})
  const [added, add] = useState<Partial<Record<SkillKind, string[]>>>({})
  const { waiting } = useOutbox()
  const answer = useAnswer('school', 'skills', { class: own, kind })
  return (
    <Screen title="技能评定">
      <ClassAnswered answer={answer}>
        {(view) => (
          <>
            <ClassHead name={view.name} aside={`${view.pupils.length} 人`} />
            <KindTabs kind={kind} choose={choose} />
            <Skills
              key={kind}
              {...{ kind, refresh: answer.refresh }}
              view={withWaiting(view, kind, waiting)}
              unsaved={unsaved[kind] ?? {}}
              keep={(set) => keep((before) => ({ ...before, [kind]: set }))}
              added={added[kind] ?? []}
              add={(item) => add((before) => ({ ...before, [kind]: [...(before[kind] ?? []), item] }))}
            />
          </>
        )}
      </ClassAnswered>
    </Screen>
  )
}
