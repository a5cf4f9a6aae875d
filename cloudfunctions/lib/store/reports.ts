/** Frozen reports. There is no way to change one: it is added, and read. */
import { joinKey } from '../../../shared/keys'
import type { Report, ReportHead } from '../../../shared/views/report'
import { type Found, mostDocuments, projection, reports, unlessDuplicate } from './database'

/** A report as it is stored: some 150 KB for forty-five classes. */
export interface StoredReport {
  _id: string
  school: string
  /** The account that asked for it, and under which id: asked again, it is the same report. */
  account: string
  mutation: string
  report: Report
  /** A keyed hash over the report: who has the store alone can make none. */
  mark: string
}

/** What tells reports apart. */
export type ReportKnown = Pick<StoredReport, 'account' | 'mutation'> & { report: ReportHead }

const headFields: readonly (keyof ReportHead)[] = ['number', 'why', 'at', 'by', 'asOf', 'counts']
const digits = 6

export const reportId = (school: string, number: number): string =>
  joinKey(school, String(number).padStart(digits, '0'))

/** What is told of every report of a school, the newest first. One call. */
export async function readHeads(school: string): Promise<ReportKnown[]> {
  const fields = ['account', 'mutation', ...headFields.map((field) => `report.${field}`)]
  const query = reports.where({ school }).field(projection(fields))
  const { data } = (await query.limit(mostDocuments).get()) as Found
  return (data as ReportKnown[]).sort((a, b) => b.report.number - a.report.number)
}

/** A report by its number; undefined where there is none. One call. */
export async function readReport(school: string, number: number): Promise<StoredReport | undefined> {
  const { data } = (await reports.doc(reportId(school, number)).get()) as Found
  return (data as StoredReport[])[0]
}

/** Adds a report; false where its number is taken. */
export const insertReport = (report: StoredReport): Promise<boolean> => unlessDuplicate(reports.add(report))
