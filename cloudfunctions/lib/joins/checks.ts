/** The school's check: what was answered is kept as a keyed digest alone, and compared only where a person or the list approves. */
import { checkFor, type JoiningRules, plainCheck } from '../../../shared/joining'
import { markOf } from '../chain'
import type { Request } from '../serve'
import type { Join } from '../store/joins'

const digestOf = (school: string, plain: string) => markOf('join check', [school, plain])

/** What was answered, as it is kept; "" where nothing was. */
export function answerTo({ school }: Pick<Request, 'school'>, typed = ''): string {
  const plain = plainCheck(typed)
  return plain === '' ? '' : digestOf(school, plain)
}

/** Whether what was answered is right for a pupil; null where the school asks nothing. */
export function isRight(
  rules: JoiningRules,
  { school, check = '' }: Pick<Join, 'school' | 'check'>,
  student: string,
): boolean | null {
  const right = checkFor(rules, student)
  return right === undefined ? null : check === digestOf(school, right)
}
