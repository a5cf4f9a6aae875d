/** Files in and out, and what they are made from: frozen reports. The only function with file libraries. */
import * as z from 'zod/mini'
import { cardReaders } from '../lib/card'
import { applyImport, applyInput } from '../lib/imports/apply'
import { bring, bringInput, keepPart, partInput } from '../lib/imports/bring'
import {
  dropImport,
  importInput,
  pageInput,
  readImportPage,
  readImports,
  readPreview,
} from '../lib/imports/read'
import { stage, stageInput } from '../lib/imports/stage'
import { readTemplate, templateInput } from '../lib/imports/template'
import { makePaper, paperInput } from '../lib/reports/paper'
import { freezeAsked, freezeInput, readOneReport, readReports, reportInput } from '../lib/reports/read'
import { leaders } from '../lib/screens/leaders'
import { accounts, action, serve } from '../lib/serve'

const nothing = z.strictObject({})

export const actions = {
  reports: action(nothing, (_, request) => readReports(request), cardReaders),
  report: action(reportInput, readOneReport, cardReaders),
  paper: action(paperInput, makePaper, cardReaders),
  freeze: action(freezeInput, freezeAsked, cardReaders),
  imports: action(nothing, (_, request) => readImports(request), leaders),
  template: action(templateInput, readTemplate, leaders),
  bring: action(bringInput, bring, leaders),
  part: action(partInput, keepPart, leaders),
  stage: action(stageInput, stage, leaders),
  preview: action(importInput, readPreview, leaders),
  importPage: action(pageInput, readImportPage, leaders),
  applyImport: action(applyInput, applyImport, leaders),
  dropImport: action(importInput, dropImport, leaders),
}

export const main = serve(actions, accounts)
