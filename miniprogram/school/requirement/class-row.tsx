import { View } from '@tarojs/components'
import { statusWords } from '../../../shared/requirements/words'
import type { ClassFigure } from '../../../shared/views/school'
import { isImpossible } from '../../components/shares'
import { StatusMark } from '../../components/status'
import { countWords, figureWords, impossible } from '../../pages/home/school-words'
import { gapLength } from '../class-gaps'
import { kept } from '../facts'
import './class-row.scss'

interface ClassRowProps {
  /** The key of the indicator. */
  of: string
  figure: ClassFigure
  /** The classes beside it, for the length of its bar. */
  among: readonly ClassFigure[]
  open: (figure: ClassFigure) => void
}

/** What falls short and what is missing, as a bar and in words; where it is enough all the same, in words alone. */
function Gap({ figure, among }: Pick<ClassRowProps, 'figure' | 'among'>) {
  if (figure.status === 'met') return <View className="class-left">{kept(figure.gap)}</View>
  return (
    <>
      <View className="class-bar" ariaHidden style={`background-size: ${gapLength(figure, among)}% 100%`} />
      <View className="class-short">{kept(figure.gap)}</View>
    </>
  )
}

/** A class with its figure and its gap: tapping it leads to its records. */
export function ClassRow({ of, figure, among, open }: ClassRowProps) {
  const { name, status, counts, gap } = figure
  const said = [name, statusWords[status].word, `${figureWords(figure)} ${countWords(figure)}`]
  return (
    <View
      id={`${of}-${figure.class}`}
      className={`class-row status-ink-${status}`}
      hoverClass="is-pressed"
      onClick={() => open(figure)}
      ariaRole="button"
      ariaLabel={[...said, gap || '没有缺口', '查看记录'].join('，')}
    >
      <StatusMark status={status} />
      <View className="class-name">{name}</View>
      <View className="class-figure">{kept(`${figureWords(figure)}  ${counts}`.trim())}</View>
      {isImpossible(figure.figure) && <View className="class-short">{impossible}</View>}
      {gap !== '' && <Gap figure={figure} among={among} />}
    </View>
  )
}
