/** Whose entry is whose, as accounts come and change. */
import type { StaffEntry } from '../../shared/books'
import { isAwaited, nameOf, ownId } from '../../shared/staff'

const staff: Record<string, Pick<StaffEntry, 'name' | 'number' | 'accounts'>> = {
  founder: { name: '何老师', accounts: ['newer'] },
  T012: { name: '赵老师', number: 'T012', accounts: ['zhao', 'zhaoAgain'] },
  T013: { name: '钱老师', number: 'T013' },
  teacherLi: { name: '李老师' },
}
const whose = (account: string) => ownId(Object.entries(staff), account)

it('an entry is of its newest account alone, and of the id only where no account has come', () => {
  expect(['newer', 'zhaoAgain', 'teacherLi'].map(whose)).toEqual(['founder', 'T012', 'teacherLi'])
  expect(['founder', 'zhao', 'T012', 'T013', 'nobody'].map(whose)).toEqual(Array(5).fill(undefined))
})

it('what an earlier account wrote is still told by the name', () => {
  expect(['zhao', 'zhaoAgain', 'founder', 'nobody'].map((by) => nameOf(staff, by))).toEqual([
    ...['赵老师', '赵老师', '何老师', ''],
  ])
  expect(['T013', 'T012'].map((id) => isAwaited(id, staff[id]!))).toEqual([true, false])
})
