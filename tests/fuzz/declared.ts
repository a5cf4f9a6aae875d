/** Every field that a stored document may have, by collection: a document with another one, or of another shape, is told. */
import * as z from 'zod/mini'
import { settingsParts, settingsSchema } from '../../cloudfunctions/lib/roster'
import { recordTypes } from '../../shared/records/index'
import { date, year } from '../../shared/records/fields'
import type { AnyRecordType, Shape } from '../../shared/records/record'
import { roles } from '../../shared/roles/index'

const text = z.string()
const whole = z.int()
const flag = z.boolean()
const local = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\+08:00)?)?$/u))
const utc = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u))
/** A key of a map that somebody chose: never an operator, a path, or what objects inherit. */
const key = z.string().check(z.refine((name) => !/[.$\0]/u.test(name) && name !== '__proto__'))
const mapOf = <Value extends z.ZodMiniType>(value: Value) => z.record(key, value)
const some = z.optional

/** What is stored beside or in place of what was sent. */
const stored: Readonly<Record<string, Shape>> = {
  pledge: { year: year() },
  survey_open: { opened: date() },
  rectification_end: { figure: text },
  timetable: { lessons: z.array(z.strictObject({ subject: text, perWeek: whole })) },
}

const valueOf = ({ type, fields }: AnyRecordType) => z.strictObject({ ...fields, ...stored[type] })

const versionsOf = (type: AnyRecordType) =>
  z.array(
    z.strictObject({
      ...{
        by: text,
        as: z.enum([...Object.keys(roles), 'setup']),
        at: local,
        value: z.nullable(valueOf(type)),
      },
      ...{ prefilled: some(z.literal(true)), n: whole },
    }),
  )

const ofTypes = Object.fromEntries(
  recordTypes.map((type: AnyRecordType) => [type.type, some(mapOf(versionsOf(type)))]),
)

const version = { by: text, as: z.enum(['admin', 'principal']), at: local, n: whole }
const { name, system, calendar, lastYear, plan, classes } = settingsParts
const partly = (parts: Shape) =>
  z.strictObject(Object.fromEntries(Object.entries(parts).map(([part, kind]) => [part, some(kind)])))

const held = { roles: z.array(text), classes: z.array(text), headOf: z.array(text), accounts: whole }

/** What a ledger keeps for itself: the school's, and a member of staff's. */
const kept = {
  offices: some(
    mapOf(
      z.array(
        z.strictObject({
          ...{ ...version, as: z.enum(['admin', 'principal', 'staffMember']) },
          value: z.strictObject({ ...held, before: some(z.strictObject(held)) }),
        }),
      ),
    ),
  ),
  settings: some(
    mapOf(
      z.array(
        z.strictObject({ ...version, value: partly({ name, system, calendar, lastYear, plan, classes }) }),
      ),
    ),
  ),
  terms: some(
    mapOf(
      z.array(
        z.strictObject({
          ...version,
          value: z.strictObject({
            ...{ on: local, name: some(text), start: some(date()), end: some(date()) },
            report: some(whole),
          }),
        }),
      ),
    ),
  ),
}

const records = z.strictObject({ ...ofTypes, ...kept })

const counters = mapOf(whole)
const tally = z.strictObject(Object.fromEntries(recordTypes.map(({ type }) => [type, some(counters)])))

const roll = z.strictObject({
  ...{ enrolledOn: date(), enrolledIn: text, leftOn: z.nullable(date()) },
  ...{ moves: z.record(date(), text), books: z.array(text) },
})
const person = {
  name: text,
  proxy: flag,
  consent: flag,
  consentVersion: some(whole),
  hasRefused: some(flag),
  roll,
}
const profile = z.strictObject({ ...person, student: text, gender: text, guardians: z.array(text) })
const summed = { rev: whole, tally }
const entry = z.strictObject({ ...summed, ...person, guardians: whole })
const several = z.array(text)
const staff = {
  ...{ name: text, roles: several, classes: several },
  ...{ number: some(text), accounts: some(several), headOf: some(several) },
}
/** A night that has not come yet is "". */
const mark = z.strictObject({ night: z.union([z.literal(''), date()]), after: z.nullable(text) })
const line = { asOf: date(), statuses: mapOf(text), found: z.record(text, text) }
const chain = z.strictObject({ from: whole, n: whole, head: text, seal: text })
const figures = z.looseObject({ rating: z.array(z.unknown()), questions: z.array(z.unknown()) })
const result = z.union([
  z.strictObject({ tooFew: z.literal(true) }),
  z.looseObject({ ballots: whole, satisfied: whole, answered: z.array(text), figures }),
])

const own = { _id: text, school: text, format: some(whole) }

const documents: Readonly<Record<string, z.ZodMiniType>> = {
  ledgers: z.strictObject({
    ...own,
    ...{
      kind: z.enum(['pupil', 'class', 'staff', 'school']),
      claims: z.array(text),
      rev: whole,
      records,
      tally,
    },
    ...{
      recent: z.array(text),
      chain: some(chain),
      profile: some(profile),
      class: some(text),
      period: some(text),
    },
    member: some(z.strictObject({ id: text, ...staff })),
    settings: some(settingsSchema),
    staff: some(mapOf(z.strictObject({ ...summed, ...staff }))),
    ...{
      results: some(mapOf(result)),
      trend: some(z.record(date(), z.strictObject(line))),
      nights: some(mapOf(mark)),
    },
    ...{ open: some(flag), changedAt: some(utc) },
    recount: some(z.strictObject({ began: local, after: z.nullable(text), done: whole })),
    nextYear: some(
      z.strictObject({
        ...{
          mutation: text,
          calendar,
          classes,
          lastYear,
          leaveOn: date(),
          leaving: z.array(text),
          merged: z.array(z.strictObject({ from: text, into: text })),
          of: whole,
        },
      }),
    ),
  }),
  classes: z.strictObject({
    ...own,
    ...{ class: text, pupils: mapOf(entry), months: mapOf(z.strictObject(summed)), changedAt: some(utc) },
  }),
  ballots: z.strictObject({
    ...own,
    ...{ survey: text, rev: whole, answered: mapOf(text), sealed: text, counters: some(text) },
  }),
  surveytexts: z.strictObject({ ...own, survey: text, texts: z.array(text) }),
  invitations: z.strictObject({
    ...own,
    ...{ class: text, staff: some(text), code: text, by: text, until: date(), isRevoked: flag },
    ...{ hour: text, asked: whole, counted: text, rev: whole },
  }),
  foundings: z.strictObject({
    ...own,
    ...{ name: text, code: text, until: date(), by: text, isRevoked: flag, rev: whole },
  }),
  joins: z.strictObject({
    ...own,
    ...{ account: text, mutation: text, code: text, class: text, name: text, relation: text, at: local },
    ...{ until: date(), state: z.enum(['open', 'approved', 'rejected']), reason: text },
    ...{ vouchedBy: text, chosen: text, settledBy: text, check: some(text), changes: some(z.array(text)) },
  }),
  kin: z.strictObject({ ...own, student: text, relation: text, mark: text, account: text }),
  tries: z.strictObject({ ...own, until: date(), looks: whole, wrong: whole }),
  reminders: z.union([
    z.strictObject({
      ...own,
      ...{ account: text, rev: whole, hour: z.nullable(text), recent: z.array(text) },
      left: z.strictObject({ evening: whole, visit: whole, survey: whole }),
      since: z.strictObject({ evening: text, visit: text, survey: text }),
    }),
    z.strictObject({
      ...own,
      _id: z.literal('rest'),
      round: text,
      left: z.array(z.strictObject({ school: text, kind: text, after: text })),
    }),
  ]),
  folds: z.union([
    z.strictObject({
      ...{ ...own, ...line, name: text, began: utc, pupils: whole, classes: whole },
      enrolled: z.strictObject({ primary: whole, junior: whole }),
      surveys: z.array(z.strictObject({ title: text, closes: date(), signals: mapOf(flag) })),
    }),
    z.strictObject({
      ...{ _id: z.literal('progress'), format: some(whole) },
      ...{ upTo: text, day: text, left: z.array(text) },
    }),
  ]),
  reads: z.strictObject({
    ...own,
    ...{ students: z.array(text), name: text, role: text, what: text, at: local },
    isHead: some(z.literal(true)),
  }),
  districts: z.union([
    z.strictObject({
      ...{ ...own, kind: z.literal('district'), name: text, codes: z.array(text), rev: whole },
      schools: z.array(z.strictObject({ school: text, name: text })),
      supervisors: z.array(
        z.strictObject({
          ...{ number: whole, name: text, code: text, until: date(), account: text, isRevoked: flag },
        }),
      ),
    }),
    z.strictObject({
      ...{ ...own, kind: z.literal('draw'), number: whole, purpose: text, seed: text, mutation: text },
      ...{ account: text, by: text, at: local, inspectors: z.array(text) },
      schools: z.array(z.strictObject({ name: text, classes: whole })),
      wanted: z.strictObject({ schools: whole, inspectors: whole, classes: whole }),
      result: z.array(z.strictObject({ name: text, inspectors: z.array(text), classes: z.array(text) })),
    }),
  ]),
  reports: z.strictObject({
    ...own,
    ...{ account: text, mutation: text, mark: text, report: z.looseObject({ number: whole, at: local }) },
  }),
  imports: z.union([
    z.strictObject({ ...own, import: text, until: date(), text }),
    z.strictObject({
      ...own,
      ...{ import: text, kind: text, file: text, state: text, by: text, name: text, since: local },
      ...{ until: date(), touched: whole, standing: text, rows: whole, complaints: whole, faultyRows: whole },
      counts: z.strictObject({ isNew: whole, changed: whole, same: whole, gone: whole }),
      ...{ notes: z.array(text), total: whole, done: whole, rev: whole },
      refused: z.array(z.strictObject({ row: whole, label: text, why: text })),
    }),
  ]),
  seals: z.union([
    z.strictObject({ ...own, lines: z.array(text) }),
    z.strictObject({ _id: text, format: some(whole), digest: text }),
    z.strictObject({ ...own, night: date(), after: text, upTo: text, lines: z.array(text), mark: text }),
  ]),
}

/** What is wrong with a stored document, or undefined. */
export function wrongIn(collection: string, document: unknown): string | undefined {
  const schema = documents[collection]
  if (schema === undefined) return `${collection} is not declared`
  const { error } = schema.safeParse(document)
  const [issue] = error?.issues ?? []
  return issue && `${collection} ${issue.path.join('.')}: ${issue.code} ${issue.message}`
}
