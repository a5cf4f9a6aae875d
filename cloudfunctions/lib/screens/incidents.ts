/** The action `incidents`: what was reported, how it stands, and who found what. */
import type { StaffEntry } from '../../../shared/books'
import { type Period, within } from '../../../shared/calendar'
import { nameOf } from '../../../shared/staff'
import type { IncidentsView, IncidentVersion, IncidentView } from '../../../shared/views/affairs'
import { inForce, type Version } from '../ledger'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { refuseOthers } from './leaders'
import { readKnown } from './viewer'

const toTheMinute = 'YYYY-MM-DDTHH:MM'.length

function versionView({ by, at, value }: Version, staff: Record<string, StaffEntry>): IncidentVersion[] {
  if (value === null) return []
  const name = nameOf(staff, by)
  return [{ status: String(value.status), note: String(value.note), by: name, at: at.slice(0, toTheMinute) }]
}

function incidentView(versions: Version[], staff: Record<string, StaffEntry>, year: Period): IncidentView[] {
  const current = inForce(versions)?.value
  if (current === undefined) return []
  const fields = current as unknown as Pick<IncidentView, 'incident' | 'date' | 'kind' | 'status' | 'note'>
  const history = versions.flatMap((version) => versionView(version, staff))
  return [{ ...fields, isCounted: within(year, fields.date), history }]
}

const isOpen = ({ status }: IncidentView) => status === 'reported'

const openFirst = (a: IncidentView, b: IncidentView) =>
  Number(isOpen(b)) - Number(isOpen(a)) || b.date.localeCompare(a.date)

/** One call. */
export async function readIncidents(request: Request): Promise<IncidentsView> {
  const { school, today } = request
  const known = await readKnown(request, [schoolLedgerId(school)], ['records.incident', 'staff'])
  refuseOthers(known.caller, '违规事件')
  const year = known.settings.calendar.academicYear
  const ledger = known.read.find(({ _id }) => _id === schoolLedgerId(school))
  const entries = Object.values(ledger?.records.incident ?? {})
  const incidents = entries.flatMap((versions) => incidentView(versions, ledger?.staff ?? {}, year))
  return { today, year, incidents: incidents.sort(openFirst) }
}
