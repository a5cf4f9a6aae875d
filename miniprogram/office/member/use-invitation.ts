/** The code of one member of staff: asked for by a tap, and shown while the page is open. */
import { useState } from 'react'
import { CallRefused } from '../../call'
import type { Problem } from '../../../shared/problems'
import type { StaffInvitation } from '../../../shared/views/staff'
import { ask } from '../../cloud'

export function useInvitation(staff: string, tell: (code: string) => void) {
  const [invitation, show] = useState<StaffInvitation>()
  const [problem, setProblem] = useState<Problem>()
  const [isBusy, setBusy] = useState(false)
  const invite = async (isAnew: boolean) => {
    setBusy(true)
    try {
      const input = { staff, ...(isAnew && { isAnew }) }
      const { data: made } = await ask<StaffInvitation>('office', 'inviteStaff', input)
      show(made)
      tell(made.code)
      setProblem(undefined)
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error
      setProblem(error.problem)
    } finally {
      setBusy(false)
    }
  }
  return { invitation, problem, isBusy, invite: (isAnew: boolean) => void invite(isAnew) }
}
