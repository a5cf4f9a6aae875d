import { View } from '@tarojs/components'
import { mostGuardians } from '../../../shared/joining'
import type { CalledPupil, JoinView } from '../../../shared/views/people'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Marked } from '../parts/marked'
import type { useSettling } from './use-settling'
import { matchWords, sameWords, wrongCheck } from './words'

interface MatchProps {
  join: JoinView
  settling: ReturnType<typeof useSettling>
}

interface ApproveProps extends MatchProps {
  pupil: CalledPupil
}

/** Whether the school's check was answered right. */
function Checked({ isRight }: Pick<CalledPupil, 'isRight'>) {
  if (isRight === null) return null
  return isRight ? <Marked status="met" word="核对相符" /> : <Notice kind="plain" text={wrongCheck} />
}

/** Tying the family to a pupil: as one more guardian, or in the place of the same one's other account. */
function Approve({ join: { relation, pupils }, pupil, settling }: ApproveProps) {
  const { student, name, guardians, same } = pupil
  const [first, ...others] = same
  const isOne = first !== undefined && others.length === 0
  const which = pupils.length > 1 ? `（监护人 ${guardians} 位）` : ''
  const { isBusy, approve } = settling
  return (
    <>
      <Checked isRight={pupil.isRight} />
      {same.length > 0 && <Notice kind="plain" text={sameWords(relation)} />}
      {isOne && (
        <Button
          id={`replace-${student}`}
          text={`同一个人，替换原来的${relation}`}
          isBusy={isBusy}
          onClick={() => approve(student, first)}
        />
      )}
      {guardians >= mostGuardians ? (
        <Notice kind="plain" text={`${name}已有 ${guardians} 位监护人，请先在学籍页解除一位。`} />
      ) : (
        <Button
          id={`approve-${student}`}
          {...(isOne && { kind: 'quiet' as const })}
          text={isOne ? `另一个人，同意再关联 ${name}` : `同意，关联 ${name}${which}`}
          isBusy={isBusy}
          onClick={() => approve(student)}
        />
      )}
    </>
  )
}

/** The pupils whom the request may mean. */
export function Match({ join, settling }: MatchProps) {
  const { pupils, className } = join
  if (pupils.length === 0) {
    const none = `${className}的名册里没有叫这个姓名的学生。请核对后拒绝，并写明原因。`
    return <Notice kind="plain" text={none} />
  }
  return (
    <>
      <View className="lead-note">{matchWords(join)}</View>
      {pupils.map((pupil) => (
        <Approve key={pupil.student} {...{ join, pupil, settling }} />
      ))}
    </>
  )
}
