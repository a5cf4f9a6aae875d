/** The rows of the matrix: every action of families and of the school, and every type of record by what is done with it. */
import { actions as desk } from '../../cloudfunctions/desk/index'
import { actions as district } from '../../cloudfunctions/district/index'
import { actions as family } from '../../cloudfunctions/family/index'
import type { Actions } from '../../cloudfunctions/lib/serve'
import { actions as files } from '../../cloudfunctions/files/index'
import { actions as office } from '../../cloudfunctions/office/index'
import { actions as school } from '../../cloudfunctions/school/index'
import { type Door, doorOf, doors } from '../../shared/doors'
import { recordTypes, type TypeName } from '../../shared/records/index'
import type { AnyRecordType } from '../../shared/records/record'
import type { RoleName } from '../../shared/roles/index'
import type { Anyone, Before, Declared } from '../../shared/roles/permission'
import { samples } from '../world/samples'
import { callerOf, type Column } from './columns'
import { districtHere, toPutRight } from './people'
import { type Deed, deeds, type Told, toldBy, toldByDistrict, toldOf } from './declared'
import { type About, inputs } from './inputs'
import { type Call, logOf } from './asking'

/** A line of the matrix. */
export interface Row {
  title: string
  of: Door
  /** What the declarations say to the caller of a column. */
  told: (column: Column) => Told
  /** What an account asks for. */
  call: (account: string, about: About) => Call
  /** What somebody else must have done before, for there to be something to change. */
  before?: (about: About) => Call
}

/** Whom an action answers where its deciding field has a value; undefined where nothing is declared. */
function allowedFor(
  by: Declared | undefined,
  input: Record<string, unknown>,
): readonly RoleName[] | Anyone | undefined {
  if (by === undefined || by === 'each record') return undefined
  return 'field' in by ? by.by[String(input[by.field])] : by
}

/** The class that an input is about: named by itself, or that of a request. */
const classIn = (input: Record<string, unknown>, column: Column) =>
  'class' in input || 'request' in input ? column.class : undefined

/** On this evening no term is over: whoever may do it is told that it is too early. */
const notDue = new Set(['closeTerm', 'startTerm', 'planYear'])
/** Whether it is asked of a district, where a school would be named. */
export const isOfDistrict = (by: Declared | undefined): by is readonly RoleName[] =>
  Array.isArray(by) && by.includes('supervisor')

/** Whose account the school knows as one of its staff, with an office or without: it is nobody else there. */
const isKnown = ({ account }: Column): boolean => callerOf(account).staff !== undefined

function actionRow(of: Door, action: string, by: Declared | undefined, what: string): Row {
  const inputFor = inputs[of][action]?.[what]
  if (inputFor === undefined)
    throw new Error(`${of} ${action} ${what}: no input in tests/permissions/inputs.ts`)
  return {
    title: `${action} ${what}`.trim(),
    of,
    call: (account, about) => ({
      ...{ account, of, action, input: inputFor(about) },
      ...(isOfDistrict(by) && { school: districtHere }),
    }),
    told(column) {
      const input = inputFor({
        ...column,
        code: '',
        request: '',
        tie: '',
        founding: '',
        supervising: '',
        staffCode: '',
      })
      const allowed = allowedFor(by, input)
      if (allowed === undefined) throw new Error(`${of} ${action} ${what}: nobody is declared`)
      if (isOfDistrict(by)) return toldByDistrict(by, column)
      const student = 'student' in input ? column.student : undefined
      const item = 'rectification' in input ? { responsible: toPutRight } : {}
      const told = toldBy(allowed, column, { student, class: classIn(input, column), ...item })
      if (action === 'acceptStaff' && isKnown(column)) return 'duplicate'
      return told === 'may' && notDue.has(action) ? 'invalid' : told
    },
  }
}

const actionsOf = { family, school, files, desk, office, district } as unknown as Record<Door, Actions>

export const actionRows: readonly Row[] = doors.flatMap((of) =>
  Object.entries(actionsOf[of])
    .filter(([, { by }]) => by !== 'each record')
    .flatMap(([action, { by }]) =>
      Object.keys(inputs[of][action] ?? { '': undefined }).map((what) => actionRow(of, action, by, what)),
    ),
)

/** What actions for any account tell one that has no role. */
export const openActions: readonly [string, string][] = doors.flatMap((of) =>
  Object.entries(actionsOf[of]).flatMap(([action, { by }]): [string, string][] =>
    typeof by === 'object' && 'anyone' in by ? [[action, by.anyone]] : [],
  ),
)

/** Who wrote the record that somebody else wants to change. */
function authorOf(type: AnyRecordType): Before {
  if (type.by.includes('guardian')) return { by: 'father', as: 'guardian' }
  if (!type.by.includes('teacher') && !type.by.includes('admin'))
    return { by: 'teachingPrincipal', as: 'principal' }
  return type.by.includes('teacher') ? { by: 'colleague', as: 'teacher' } : { by: 'deputy', as: 'admin' }
}

/** Surveys of their own for what must come before a survey is open. */
const unopened = new Set<string>(['survey_open', 'survey_form'])

/** The sample of a type, of what a column asks about. */
function recordOf(type: AnyRecordType, { student, class: own }: Pick<About, 'student' | 'class'>) {
  const { record } = samples[type.type as TypeName]
  return {
    type: type.type,
    ...record,
    ...('student' in record && type.type !== 'enrol' && { student }),
    ...('class' in record && type.ledger === 'class' && { class: own }),
    ...(unopened.has(type.type) && { survey: 'winter' }),
    ...(type.type === 'rectification' && { who: toPutRight }),
    ...(type.type === 'visit_answer' && { visit: `visit-${student}` }),
  }
}

function withdrawalOf(type: AnyRecordType, about: Pick<About, 'student' | 'class'>) {
  const record: Record<string, unknown> = recordOf(type, about)
  return { type: 'withdraw', of: type.type, ...Object.fromEntries(type.key.map((key) => [key, record[key]])) }
}

function recordRow(type: AnyRecordType, deed: Deed): Row {
  const name = type.type as TypeName
  const answers = samples[name].answers
  const more = answers ? { answers } : {}
  const of = doorOf({ type: name })
  const { record } = samples[name]
  const isAboutPupil = 'student' in record && name !== 'enrol'
  const before = deed === 'log' ? undefined : authorOf(type)
  return {
    title: `${name} ${deed}`,
    of,
    told({ student, class: own, ...column }) {
      const named = {
        student: isAboutPupil ? student : undefined,
        class: type.ledger === 'class' ? own : undefined,
        ...('rectification' in record && { responsible: toPutRight }),
      }
      return toldOf(type, deed, { student, class: own, ...column }, named, before)
    },
    call: (account, about) =>
      deed === 'withdraw'
        ? { ...logOf(account, withdrawalOf(type, about)), of }
        : logOf(account, recordOf(type, about), more),
    ...(before && { before: (about: About) => logOf(before.by, recordOf(type, about), more) }),
  }
}

/** What a member of staff signs is in their own ledger, where nobody else can name it. */
const deedsWith = ({ ledger }: AnyRecordType): readonly Deed[] => (ledger === 'staff' ? ['log'] : deeds)

export const recordRows: readonly Row[] = (recordTypes as readonly AnyRecordType[]).flatMap((type) =>
  deedsWith(type).map((deed) => recordRow(type, deed)),
)

export const rows: readonly Row[] = [...recordRows, ...actionRows]
