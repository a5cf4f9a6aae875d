/** The actions `reports` and `report`: which reports there are, and one of them as it was put down. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/problems'
import { id, whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import type { ReportHead, ReportsView, ReportView } from '../../../shared/views/report'
import { refuseOthers } from '../screens/leaders'
import { readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import { readHeads, readReport } from '../store/reports'
import { freeze, markOfReport } from './freeze'

export const freezeInput = z.strictObject({ mutation: id() })
export const reportInput = z.strictObject({ number: whole(1) })

const subject = '自评报告'

/** Two calls, at once. */
export async function readReports(request: Request): Promise<ReportsView> {
  const [known, heads] = await Promise.all([readKnown(request), readHeads(request.school)])
  refuseOthers(known.caller, subject)
  const { settings } = known
  return { school: settings.name, today: request.today, reports: heads.map(({ report }) => report) }
}

/** A report for whoever leads the school; refused where there is none of that number. Two calls, at once. */
export async function readOneReport(
  { number }: z.output<typeof reportInput>,
  request: Request,
): Promise<ReportView> {
  const [known, found] = await Promise.all([readKnown(request), readReport(request.school, number)])
  refuseOthers(known.caller, subject)
  if (found === undefined) throw new Refusal('not_found', 'number', { field: `「${labelOf('number')}」` })
  return { ...found.report, isIntact: found.mark === markOfReport(found.report) }
}

/** The action `freeze`: a report of today, because somebody asked for it. */
export const freezeAsked = (
  { mutation }: z.output<typeof freezeInput>,
  request: Request,
): Promise<ReportHead> => freeze(request, 'asked', mutation)
