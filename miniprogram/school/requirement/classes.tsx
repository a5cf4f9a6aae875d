import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassFigure, RequirementView } from '../../../shared/views/school'
import { gapsOf, shownAtFirst } from '../class-gaps'
import { ClassRow } from './class-row'
import { Fold } from './fold'
import './classes.scss'

interface GroupProps {
  /** The key of the indicator: a class is there once for each. */
  of: string
  classes: readonly ClassFigure[]
}

/** Classes that need a look, the largest gaps first. */
function Group({ of, classes, title }: GroupProps & { title: string }) {
  const [isWhole, setWhole] = useState(false)
  const more = classes.length - shownAtFirst
  const shown = isWhole ? classes : classes.slice(0, shownAtFirst)
  if (classes.length === 0) return null
  return (
    <View className="classes-group">
      <View className="classes-title">{title}</View>
      {shown.map((figure) => (
        <ClassRow key={figure.class} of={of} figure={figure} among={classes} />
      ))}
      {more > 0 && !isWhole && (
        <Fold text={`还有 ${more} 个班`} isOpen={false} toggle={() => setWhole(true)} />
      )}
    </View>
  )
}

function FullClasses({ of, classes, isAll }: GroupProps & { isAll: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const text = isAll ? `${classes.length} 个班都没有缺口` : `其余 ${classes.length} 个班没有缺口`
  if (classes.length === 0) return null
  return (
    <>
      <Fold text={text} isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
      {isOpen &&
        classes.map((figure) => <ClassRow key={figure.class} of={of} figure={figure} among={classes} />)}
    </>
  )
}

type OneIndicator = RequirementView['indicators'][number]

/** An indicator class by class, or nothing where it is not of classes. */
export function Classes({ indicator: { key, classes, fewerIsBetter } }: { indicator: OneIndicator }) {
  const { short, bare, full } = gapsOf(classes)
  if (classes.length === 0) return null
  return (
    <View className="classes">
      <Group of={key} classes={short} title={fewerIsBetter ? '需要关注的班级' : '拖低的班级'} />
      <Group of={key} classes={bare} title="记录不全的班级" />
      <FullClasses of={key} classes={full} isAll={full.length === classes.length} />
    </View>
  )
}
