/** Asks for the place of a code, once: asked again by whoever was not answered, it is the same one. */
import type { Entered } from '../../../cloudfunctions/lib/district/enter'
import { type Problem, Refusal } from '../../../shared/problems'
import { CallRefused } from '../../call'
import { submit } from '../../cloud'
import { newId } from '../../new-id'

interface Outcome {
  entered?: Entered
  problem?: Problem
}

export async function entering(code: string): Promise<Outcome> {
  try {
    const { data } = await submit('district', 'enter', { mutation: newId(), code })
    return { entered: data as Entered }
  } catch (error) {
    return { problem: error instanceof CallRefused ? error.problem : new Refusal('unanswered').problem }
  }
}
