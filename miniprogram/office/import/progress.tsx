/** A table while it is on its way, while it is written, and once it is. */
import { View } from '@tarojs/components'
import type { ImportView } from '../../../shared/views/imports'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Line } from '../../school/parts/line'
import { PagesOf } from '../../school/parts/pages-of'
import type { Applying } from './use-applying'
import { countsInWords } from './words'

/** `part` of a hundred. */
function Bar({ part, label }: { part: number; label: string }) {
  const style = `background-size: ${part}% 100%, 100% 100%`
  return <View className="import-bar" style={style} ariaRole="progressbar" ariaLabel={label} />
}

export function Reading({ name, percent }: { name: string; percent: number }) {
  const words = percent < 100 ? `正在上传 ${percent}%` : '正在读取和核对，请稍等…'
  return (
    <Panel title="正在读取">
      <View className="import-soft import-name">{name}</View>
      <Bar part={percent} label={words} />
      <View ariaRole="status">{words}</View>
    </Panel>
  )
}

export function Writing({ view, applying }: { view: ImportView; applying: Applying }) {
  const { done, total } = applying.view ?? view
  const part = total === 0 ? 0 : Math.round((100 * done) / total)
  const words = `已写好 ${part}%`
  return (
    <Panel title={applying.isBusy ? '正在写入' : '还没有写完'} aside={view.title}>
      <View className="import-soft import-name">{view.file}</View>
      <Bar part={part} label={words} />
      <View ariaRole="status">{words}</View>
      <View className="import-soft">写好的不会重复写。可以离开，回来再接着写。</View>
      <ProblemNotice problem={applying.problem} />
      {!applying.isBusy && (
        <View className="import-actions">
          <Button id="go-on" text="接着写入" onClick={() => void applying.run([])} />
        </View>
      )}
    </Panel>
  )
}

export function Done({ view, close }: { view: ImportView; close: () => void }) {
  const { refused } = view
  return (
    <Panel title="已导入" aside={view.title}>
      <View className="import-soft import-name">{view.file}</View>
      <View className="import-told">
        <Notice kind="good" text={`${countsInWords(view.counts)}。`} />
      </View>
      {refused.length > 0 && (
        <>
          <View className="import-told">
            <Notice kind="problem" text={`有 ${refused.length} 行没有写入：写入时学校的记录已经变了。`} />
          </View>
          <View className="lead-rows">
            <PagesOf items={refused} unit="行">
              {({ row, label, why }) => (
                <Line
                  key={`${row} ${label} ${why}`}
                  title={row === 0 ? label : `第 ${row} 行 ${label}`}
                  words={why}
                />
              )}
            </PagesOf>
          </View>
        </>
      )}
      <View className="import-actions">
        <Button id="close" kind="quiet" text="知道了" onClick={close} />
      </View>
    </Panel>
  )
}
