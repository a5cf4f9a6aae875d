import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassFigure } from '../../../shared/views/school'
import { Status } from '../../components/status'
import { countWords, figureWords } from '../../pages/home/school-words'
import { gapLength } from '../class-gaps'
import { classFacts } from '../facts'
import { Facts } from './facts'
import { FoldSign } from './fold'
import './class-row.scss'

interface ClassRowProps {
  figure: ClassFigure
  /** The classes beside it, for the length of its bar. */
  among: readonly ClassFigure[]
}

/** A class may be whole in what is counted and lack those who are not. */
const uncounted = ({ coverage, coverageCounts }: ClassFigure) =>
  coverage === '' || coverage === '100.0%' ? '' : `覆盖 ${coverageCounts}`

/** The class with its gap as a bar, and its figure. */
function Line({ figure, among }: ClassRowProps) {
  const { name, short } = figure
  return (
    <View className="class-line">
      <View className="class-words">
        <View className="class-name">{name}</View>
        <View className="class-figure">
          {[figureWords(figure), countWords(figure), uncounted(figure)].filter(Boolean).join(' · ')}
        </View>
      </View>
      {short > 0 && (
        <View className="class-measure">
          <View className="class-bar" ariaHidden>
            <View className="class-gap" style={`width: ${gapLength(short, among)}%`} />
          </View>
          <View className="class-short">{`缺口 ${short}`}</View>
        </View>
      )}
    </View>
  )
}

/** A class: tapping it unfolds what its figure rests on. */
export function ClassRow({ figure, among }: ClassRowProps) {
  const [isOpen, setOpen] = useState(false)
  const { name, short } = figure
  return (
    <View className="class-row">
      <View
        id={`class-${figure.class}`}
        className="class-press"
        hoverClass="is-pressed"
        onClick={() => setOpen(!isOpen)}
        ariaRole="button"
        ariaLabel={`${name}，${figureWords(figure)} ${countWords(figure)}，缺口 ${Math.max(short, 0)}，${isOpen ? '收起' : '展开'}`}
      >
        <Line figure={figure} among={among} />
        <FoldSign isOpen={isOpen} />
      </View>
      {isOpen && (
        <View className="class-more">
          <Status status={figure.status} />
          <Facts facts={classFacts(figure)} />
        </View>
      )}
    </View>
  )
}
