import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassFigure } from '../../../shared/views/school'
import { isImpossible } from '../../components/shares'
import { Status } from '../../components/status'
import { countWords, figureWords, impossible } from '../../pages/home/school-words'
import { gapLength } from '../class-gaps'
import { classFacts, kept } from '../facts'
import { Facts } from './facts'
import { FoldSign } from './fold'
import './class-row.scss'

interface ClassRowProps {
  /** The key of the indicator. */
  of: string
  figure: ClassFigure
  /** The classes beside it, for the length of its bar. */
  among: readonly ClassFigure[]
}

/** The class with its figure, its gap as a bar, and what the gap consists of. */
function Line({ figure, among }: Omit<ClassRowProps, 'of'>) {
  const { name, counts, gap } = figure
  return (
    <View className="class-line">
      <View className="class-words">
        <View className="class-name">{name}</View>
        <View className="class-figure">
          <View className="class-part">{figureWords(figure)}</View>
          <View className="class-part">{counts}</View>
          {isImpossible(figure.figure) && <View>{impossible}</View>}
        </View>
      </View>
      {gap !== '' && (
        <>
          <View className="class-bar" ariaHidden>
            <View className="class-gap" style={`width: ${gapLength(figure, among)}%`} />
          </View>
          <View className="class-short">{kept(gap)}</View>
        </>
      )}
    </View>
  )
}

/** A class: tapping it unfolds what its figure rests on. */
export function ClassRow({ of, figure, among }: ClassRowProps) {
  const [isOpen, setOpen] = useState(false)
  const said = [figure.name, `${figureWords(figure)} ${countWords(figure)}`, figure.gap || '没有缺口']
  return (
    <View className="class-row">
      <View
        id={`${of}-${figure.class}`}
        className="class-press"
        hoverClass="is-pressed"
        onClick={() => setOpen(!isOpen)}
        ariaRole="button"
        ariaLabel={[...said, isOpen ? '收起' : '展开'].join('，')}
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
