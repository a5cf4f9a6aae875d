import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SkillKind } from '../../../shared/views/teacher'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Pager } from '../parts/pager'
import { AddItem } from './add-item'
import { Grid, waitingWord } from './grid'
import { columnsOf, type Unsaved } from './marks'
import { Save } from './save'
import type { GridView } from './waiting'

export interface SkillsProps {
  view: GridView
  kind: SkillKind
  unsaved: Unsaved
  keep(unsaved: Unsaved): void
  added: readonly string[]
  add(item: string): void
  refresh(): void
}

/** As many as a phone draws with ease, and shows without much scrolling. */
const pupilsOnPage = 12
const itemsOnPage = 3

const howTo = '点一下换一种：通过、未过、未评。翻页和换类别都不会丢，最后一起保存。'
const howItWaits = `写着“${waitingWord}”的待提交：已存在手机上，联网后自动提交。`

export function Skills({ view, kind, unsaved, keep, added, add, refresh }: SkillsProps) {
  const [from, setFrom] = useState(0)
  const [column, setColumn] = useState(0)
  const items = columnsOf(view.items, added)
  if (view.pupils.length === 0) return <Notice kind="plain" text="这个班今天没有在籍学生。" />
  const addItem = (item: string) => {
    add(item)
    setColumn(Math.floor(items.length / itemsOnPage) * itemsOnPage)
  }
  return (
    <>
      {items.length > 0 && (
        <Panel>
          <Pager
            {...{
              what: '项目',
              unit: '项',
              from: column,
              size: itemsOnPage,
              of: items.length,
              go: setColumn,
            }}
          />
          <Grid
            {...{ view, unsaved, keep }}
            items={items.slice(column, column + itemsOnPage)}
            pupils={view.pupils.slice(from, from + pupilsOnPage)}
          />
          <Pager
            {...{ what: '学生', unit: '人', from, size: pupilsOnPage, of: view.pupils.length, go: setFrom }}
          />
          <View className="teacher-small">{howTo}</View>
          {view.pupils.some(({ waiting }) => waiting.length > 0) && (
            <View className="teacher-small">{howItWaits}</View>
          )}
          <Save {...{ view, kind, unsaved, keep, refresh }} />
        </Panel>
      )}
      <AddItem key={`${kind} ${items.length}`} {...{ kind, items }} add={addItem} />
    </>
  )
}
