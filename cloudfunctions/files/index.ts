/** Files in and out, and what they are made from: frozen reports. The only function with file libraries. */
import * as z from 'zod/mini'
import { cardReaders } from '../lib/card'
import { freezeAsked, freezeInput, readOneReport, readReports, reportInput } from '../lib/reports/read'
import { accounts, action, serve } from '../lib/serve'

const nothing = z.strictObject({})

export const actions = {
  reports: action(nothing, (_, request) => readReports(request), cardReaders),
  report: action(reportInput, readOneReport, cardReaders),
  freeze: action(freezeInput, freezeAsked, cardReaders),
}

export const main = serve(actions, accounts)
