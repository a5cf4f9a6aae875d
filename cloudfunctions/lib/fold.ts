/** A school's card folded up: what a supervisor's view over many schools reads of it, instead of all its books. */
import { localDate } from '../../shared/calendar'
import { cardOf } from '../../shared/requirements/card'
import { requirements } from '../../shared/requirements/index'
import { lineOf } from '../../shared/requirements/snapshot'
import { stages } from '../../shared/stages'
import { foldedSurveys, surveyRecords } from './fold-surveys'
import { keptEvidence } from './kept'
import { endMet } from './rectification/end-met'
import { itemRecords } from './rectification/items'
import { saveFold } from './store/folds'
import { logLine } from './log-line'

/**
 * Folds a school's card as it is kept. Whether a change is in it is told by when its reading began, so that is asked
 * before anything is read. A school that is not open has none. Three calls, classes + 1 documents, one of them written.
 * Items of rectification whose figure is met end here: two calls more, where there is one.
 */
export async function foldSchool(school: string): Promise<void> {
  const began = new Date()
  const kept = await keptEvidence(school, localDate(began), [...itemRecords, ...surveyRecords])
  if (kept === undefined) return
  const { name, evidence } = kept
  const tellBroken = (id: number, error: unknown) =>
    logLine('a requirement failed', { requirement: id, school }, error)
  const card = cardOf(school, evidence, requirements, tellBroken)
  const line = lineOf(card)
  const { pupils, classes } = evidence
  const [primary = 0, junior = 0] = stages.map((stage) => pupils.filter((one) => one.stage === stage).length)
  const counted = { pupils: pupils.length, classes: classes.length, enrolled: { primary, junior } }
  const surveys = foldedSurveys(kept)
  await saveFold({ school, name, began: began.toISOString(), ...counted, ...line, surveys })
  await endMet(school, kept, card, began)
}
