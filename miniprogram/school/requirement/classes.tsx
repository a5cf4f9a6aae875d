import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassFigure } from '../../../shared/views/school'
import { gapsOf, shownAtFirst } from '../class-gaps'
import { ClassRow } from './class-row'
import { Fold } from './fold'
import './classes.scss'

/** The classes in which something is short, the largest gaps first. */
function ShortClasses({ short }: { short: readonly ClassFigure[] }) {
  const [isWhole, setWhole] = useState(false)
  const more = short.length - shownAtFirst
  const shown = isWhole ? short : short.slice(0, shownAtFirst)
  return (
    <>
      <View className="classes-head">
        <View className="classes-title">拖低的班级</View>
        <View className="classes-note">缺口：离全部达到还差多少</View>
      </View>
      {shown.map((figure) => (
        <ClassRow key={figure.class} figure={figure} among={short} />
      ))}
      {more > 0 && !isWhole && (
        <Fold text={`还有 ${more} 个班有缺口`} isOpen={false} toggle={() => setWhole(true)} />
      )}
    </>
  )
}

function FullClasses({ full, isAll }: { full: readonly ClassFigure[]; isAll: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const text = isAll ? `${full.length} 个班都没有缺口` : `其余 ${full.length} 个班没有缺口`
  return (
    <>
      <Fold text={text} isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
      {isOpen && full.map((figure) => <ClassRow key={figure.class} figure={figure} among={full} />)}
    </>
  )
}

/** An indicator class by class, or nothing where it is not of classes. */
export function Classes({ classes }: { classes: readonly ClassFigure[] }) {
  const { short, full } = gapsOf(classes)
  if (classes.length === 0) return null
  return (
    <View className="classes">
      {short.length > 0 && <ShortClasses short={short} />}
      {full.length > 0 && <FullClasses full={full} isAll={short.length === 0} />}
    </View>
  )
}
