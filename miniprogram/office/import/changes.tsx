/** What a table would do: how much in all, what changes from what to what, who is new, and who is not in it any more. */
import { View } from '@tarojs/components'
import type { GoneView, PreviewView, StepView } from '../../../shared/views/imports'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { Line } from '../../school/parts/line'
import { PagesOf } from '../../school/parts/pages-of'
import { type Pages, usePages } from './use-pages'

const names = [
  ['isNew', '新增'],
  ['changed', '变更'],
  ['same', '不变'],
  ['gone', '表中没有'],
] as const

export function Counts({ counts }: Pick<PreviewView, 'counts'>) {
  return (
    <View className="import-counts">
      {names.map(([name, title]) => (
        <View key={name} className="import-count">
          <View className="import-count-number">{counts[name]}</View>
          <View className="import-soft">{title}</View>
        </View>
      ))}
    </View>
  )
}

function More({ pages, id }: { pages: Pages<unknown>; id: string }) {
  if (pages.more === 0) return null
  const text = `再读一些（还有 ${pages.more}）`
  const next = () => void pages.next().catch(() => undefined)
  return <Button id={id} kind="quiet" text={text} isBusy={pages.isBusy} onClick={next} />
}

function Changed({ row, label, changes }: StepView) {
  return (
    <View className="import-row">
      <View className="import-row-head">{label}</View>
      {changes.map(({ what, from, to }) => (
        <View key={what} className="import-fault">
          <View className="import-soft">{`${what}，原来是 ${from}`}</View>
          <View>{`改为 ${to}`}</View>
        </View>
      ))}
      <View className="import-soft">{`表中第 ${row} 行`}</View>
    </View>
  )
}

export const useSteps = (preview: PreviewView): Pages<StepView> =>
  usePages(preview, 'steps', preview.counts.isNew + preview.counts.changed)

/** They are what is to be looked at. */
export function ChangedRows({ count, pages }: { count: number; pages: Pages<StepView> }) {
  if (count === 0) return null
  return (
    <Panel title="变更" aside={`${count} 行`}>
      <View className="import-rows">
        <PagesOf items={pages.items.filter(({ isNew }) => !isNew)} unit="行">
          {(one) => <Changed key={one.row} {...one} />}
        </PagesOf>
      </View>
    </Panel>
  )
}

export function NewRows({ count, pages }: { count: number; pages: Pages<StepView> }) {
  const isNew = pages.items.filter((one) => one.isNew)
  return (
    <>
      {isNew.length > 0 && (
        <Panel title="新增" aside={`${count} 行`}>
          <View className="lead-rows is-grid">
            <PagesOf items={isNew} unit="行">
              {({ row, label }) => <Line key={row} title={label} words={`表中第 ${row} 行`} />}
            </PagesOf>
          </View>
        </Panel>
      )}
      <More pages={pages} id="more-steps" />
    </>
  )
}

export type Leaving = 'all' | readonly string[]

interface GoneProps {
  preview: PreviewView
  leaving: Leaving
  mark: (leaving: Leaving) => void
}

const about = '这些人在本校，但不在表里。不标记就保持不变；确实离开的，可以标为离校。'

export function Gone({ preview, leaving, mark }: GoneProps) {
  const { gone: count } = preview.counts
  const pages = usePages(preview, 'gone', count)
  if (count === 0) return null
  const isMarked = (id: string) => leaving === 'all' || leaving.includes(id)
  const turn = (id: string) => {
    const all = leaving === 'all' ? pages.items.map((one) => one.id) : leaving
    mark(isMarked(id) ? all.filter((other) => other !== id) : [...all, id])
  }
  const line = ({ id, label }: GoneView) => (
    <Line
      key={id}
      id={`gone-${id}`}
      title={label}
      {...(isMarked(id) && { words: '将标为离校' })}
      act={isMarked(id) ? '不标' : '标为离校'}
      onClick={() => turn(id)}
    />
  )
  return (
    <Panel title="表中没有" aside={`${count} 人`}>
      <View className="import-soft">{about}</View>
      <View className="lead-rows">
        <PagesOf items={pages.items} unit="人">
          {line}
        </PagesOf>
      </View>
      <View className="import-actions">
        <More pages={pages} id="more-gone" />
        <Button
          id="all-gone"
          kind="quiet"
          text={leaving === 'all' ? '全部不标' : `全部标为离校（${count} 人）`}
          onClick={() => mark(leaving === 'all' ? [] : 'all')}
        />
      </View>
    </Panel>
  )
}
