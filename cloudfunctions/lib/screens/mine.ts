/** The action `mine`: what is kept about a child and why, and the consent in force. For its guardians. */
import * as z from 'zod/mini'
import { standingOf, versionAgreed } from '../../../shared/consent/standing'
import { type GroupName, groups } from '../../../shared/keeping/groups'
import { retentionOf } from '../../../shared/keeping/retention'
import { correctionOf } from '../../../shared/keeping/correction'
import { keptWords } from '../../../shared/keeping/words'
import { keyOf, splitKey } from '../../../shared/keys'
import { id } from '../../../shared/records/fields'
import { type Policy, policyOf } from '../../../shared/policy/policy'
import { labelOf } from '../../../shared/records/labels'
import { recordTypes } from '../../../shared/records/index'
import type { AnyRecordType } from '../../../shared/records/record'
import { classOn, onRoll } from '../../../shared/roll'
import type { KeptKind, MineView } from '../../../shared/views/child'
import { shardIdOf } from '../ballot-box'
import { erasable } from '../keeping/erasable'
import { inForce, type Ledger, type Version } from '../ledger'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { readAnswered } from '../store/ballots'
import { guardiansAlone, readChild, whoIs } from './child'
import { surveysField } from './family-waiting'
import { type Child } from './viewer'

export const mineInput = z.strictObject({ student: id() })

/** Kept in a pupil's ledger; a ballot is not, only that there is one, in its box. */
const own: readonly AnyRecordType[] = recordTypes.filter(({ ledger }: AnyRecordType) => ledger === 'pupil')

const entriesOf = ({ records }: Ledger, type: string): Version[][] =>
  Object.values((records as Record<string, Record<string, Version[]>>)[type] ?? {})

const dayOf = ({ at, value }: Version) => (typeof value?.date === 'string' ? value.date : at.slice(0, 10))

/** The records of a type that count, by their days. */
function keptOf(declared: AnyRecordType, child: Child, policy: Policy): KeptKind {
  const { type, title, purpose = '', seenBy = '', purposes = {}, apart = {} } = declared
  const days = entriesOf(child, type).flatMap((versions) => inForce(versions) ?? []).map(dayOf).sort() // prettier-ignore
  return {
    ...{ type, title, purpose, seenBy, count: days.length },
    correction: correctionOf(declared, policy),
    fields: Object.entries({ ...purposes, ...apart }).map(([field, what]) => ({
      label: labelOf(field),
      purpose: what,
    })),
    ...{ from: days[0] ?? null, to: days.at(-1) ?? null },
  }
}

/** Whether anything of a group is there; what was withdrawn is still in its history. */
const isAnyOf = (group: GroupName, child: Child): boolean =>
  own.some((type) => type.group === group && entriesOf(child, type.type).length > 0)

/** How many surveys were answered for the child: one call, and none where there never was a survey. */
async function answeredOf({ school }: Request, read: readonly Ledger[], student: string): Promise<number> {
  const sums = read.find(({ _id }) => _id === schoolLedgerId(school))?.tally.survey_open ?? {}
  const ids = Object.keys(sums).map((label) => shardIdOf(school, splitKey(label)[0] ?? '', student))
  const answered = await readAnswered(ids, [keyOf(student)])
  return [...answered.values()].filter((of) => of[keyOf(student)] !== undefined).length
}

/** The word on the consent that was said last: a guardian's own, or the school's on paper. */
export function consentSaid({ records }: Ledger, caller: string): MineView['consent']['said'] {
  const inApp = (records.consent?.only ?? []).map((version) => ({ version, onPaper: false }))
  const paper = [
    // That a roster brings no consent is no word on it.
    ...(records.enrol?.only ?? []).filter(({ value }) => value?.consent === true),
    ...(records.amend?.only ?? []).filter(({ value }) => value?.consent !== undefined),
  ].map((version) => ({ version, onPaper: true }))
  const said = [...inApp, ...paper].sort((a, b) => a.version.at.localeCompare(b.version.at))
  const last = said.at(-1)
  if (last === undefined) return null
  const { version, onPaper } = last
  return { who: whoIs(version, caller), at: version.at.slice(0, 'YYYY-MM-DDTHH:MM'.length), onPaper }
}

/** Two calls: the child with the school's surveys; the boxes in which an answer may be. */
export async function readMine({ student }: z.output<typeof mineInput>, request: Request): Promise<MineView> {
  const { school, caller, today } = request
  const ids = [schoolLedgerId(school)]
  const fields = [...own.map(({ type }) => `records.${type}`), surveysField]
  const asked = { student, page: '孩子的数据', day: today, fields, readers: guardiansAlone, ids }
  const { known, child } = await readChild(request, asked)
  const answered = await answeredOf(request, known.read, student)
  const kinds = own.map((type) => {
    const kind = keptOf(type, child, policyOf(known.settings.policy))
    return { type, kind: type.type === 'ballot' ? { ...kind, count: answered } : kind }
  })
  const where = (needsConsent: boolean) =>
    kinds.filter(({ type }) => (type.needsConsent === true) === needsConsent).map(({ kind }) => kind)
  const { name, consent, roll } = child.profile
  const title = known.settings.classes.find((one) => one.id === classOn(roll, today))?.name ?? ''
  return {
    ...{ student, name, class: onRoll(roll, today) ? title : '' },
    consent: {
      ...{ given: consent, said: consentSaid(child, caller) },
      ...{ standing: standingOf(child.profile), version: versionAgreed(child.profile) ?? null },
    },
    ...{ byConsent: where(true), byDuty: where(false), kept: keptWords(retentionOf(known.settings.policy)) },
    erasable: erasable(child.profile, today)
      .filter((group) => isAnyOf(group, child))
      .map((group) => groups[group].title)
      .join('、'),
  }
}
