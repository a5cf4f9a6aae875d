/** Adding up anew after the calendar was changed, piece by piece, as long as somebody looks; else by night. */
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Recounting } from '../../../shared/views/office'
import { CallRefused } from '../../call'
import { submit } from '../../cloud'
import { Panel } from '../../components/panel'

/** Between two pieces: what others ask of the school's books comes through. */
const pauseMilliseconds = 500
/** Where a piece did not come through. */
const waitMilliseconds = 5000

type Standing = Recounting | null | undefined

async function nextPiece(): Promise<{ standing: Standing; problem: string }> {
  try {
    const { data } = await submit('office', 'recount', {})
    return { standing: (data as { recounting: Recounting | null }).recounting, problem: '' }
  } catch (error) {
    const words = error instanceof CallRefused ? error.problem.message : ''
    return { standing: undefined, problem: words || '没有等到回应。' }
  }
}

const wordsOf = (standing: Standing): string =>
  standing ? `已算好 ${standing.done} 份记录，还在继续…` : '正在开始…'

export function Recount({ refresh }: { refresh: () => void }) {
  const [standing, set] = useState<Standing>()
  const [problem, tell] = useState('')
  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = async () => {
      const piece = await nextPiece()
      if (isOver) return
      tell(piece.problem)
      if (piece.standing === null) {
        refresh()
        return
      }
      if (piece.standing !== undefined) set(piece.standing)
      timer = setTimeout(
        () => void work(),
        piece.standing === undefined ? waitMilliseconds : pauseMilliseconds,
      )
    }
    void work()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
    // It goes on by itself until it is done.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <Panel title="按新的校历重新计算">
      <View ariaRole="status">{problem === '' ? wordsOf(standing) : `${problem}稍后自动再试。`}</View>
      <View className="office-soft">可以离开这一页：没有算完的部分，夜里会接着算完。</View>
    </Panel>
  )
}
