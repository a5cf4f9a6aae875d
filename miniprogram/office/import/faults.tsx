/** What must be put right in a table: row by row, by the column if one likes, and to be taken along. */
import { Input, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { type Cause, causeOf } from '../../../shared/imports/causes'
import type { Complaint } from '../../../shared/imports/kind'
import type { PreviewView } from '../../../shared/views/imports'
import { Button } from '../../components/button'
import { ListPicker } from '../../components/list-picker'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { saveFile } from '../../save-file'
import { PagesOf } from '../../school/parts/pages-of'
import '../../fields/field.scss'
import { type Pages, usePages } from './use-pages'
import { byRow, faultLine, faultsAsTable, type FaultyRow } from './words'

function Row({ row, faults }: FaultyRow) {
  return (
    <View className="import-row">
      <View className="import-row-head">{`第 ${row} 行`}</View>
      {faults.map(({ column, found, cure }) => (
        <View key={`${column} ${cure}`} className="import-fault">
          {column}
          {found !== '' && <View className="import-fault-found">{`现在是「${found}」`}</View>}
          <View>{cure}</View>
        </View>
      ))}
    </View>
  )
}

/** What many rows complain of, once. */
const Common = ({ column, cure, count, rows }: Cause) => (
  <View className="import-row">
    <View className="import-row-head">{`${column}：${count} 处都是这样`}</View>
    <View className="import-fault">{cure}</View>
    <View className="import-soft">{`第 ${rows.join('、')} 行${count > rows.length ? '等' : ''}`}</View>
  </View>
)

/** Taking the list along, to whoever made the table. */
function Taking({ pages, title }: { pages: Pages<Complaint>; title: string }) {
  const [said, say] = useState('')
  const copy = async () => {
    const data = (await pages.all()).map(faultLine).join('\n')
    await Taro.setClipboardData({ data })
    say('已复制，可以粘贴给填表的老师')
  }
  const save = async () => {
    const file = { name: `${title}-要改的地方.csv`, content: faultsAsTable(await pages.all()) }
    say((await saveFile({ ...file, encoding: 'utf8' })) ? '已存成表格' : '没有存成，可以改用复制')
  }
  const failed = () => say('没有读全，请检查网络再试')
  return (
    <View className="import-pair">
      {said !== '' && <Notice kind="plain" text={said} />}
      <Button
        id="copy"
        kind="quiet"
        text="复制全部"
        isBusy={pages.isBusy}
        onClick={() => void copy().catch(failed)}
      />
      <Button
        id="save"
        kind="quiet"
        text="存成表格"
        isBusy={pages.isBusy}
        onClick={() => void save().catch(failed)}
      />
    </View>
  )
}

const everything = '全部列'

interface FilterProps {
  columns: readonly string[]
  column: string
  row: string
  choose: (column: string) => void
  find: (row: string) => void
}

function Filter({ columns, column, row, choose, find }: FilterProps) {
  const options = [everything, ...columns]
  return (
    <View className="import-tools">
      <ListPicker
        label="只看哪一列"
        options={options}
        index={options.indexOf(column)}
        onChange={(index) => choose(options[index] ?? everything)}
      >
        <View className="import-choice">{`看：${column}`}</View>
      </ListPicker>
      <Input
        id="find-row"
        className="text-box"
        type="number"
        value={row}
        placeholder="找第几行"
        placeholderClass="text-placeholder"
        ariaLabel="找第几行"
        onInput={({ detail }) => find(detail.value)}
      />
    </View>
  )
}

export function Faults({ preview }: { preview: PreviewView }) {
  const pages = usePages(preview, 'faults', preview.complaints)
  const [column, choose] = useState(everything)
  const [row, find] = useState('')
  const { items } = pages
  const columns = [...new Set(items.map((fault) => fault.column))]
  const isAll = column === everything && row === ''
  const grouped = new Set(isAll ? preview.causes.map(causeOf) : [])
  const shown = items.filter(
    (fault) =>
      !grouped.has(causeOf(fault)) &&
      (column === everything || fault.column === column) &&
      (row === '' || String(fault.row) === row),
  )
  return (
    <Panel title="要改的地方" aside={`${preview.faultyRows} 行，${preview.complaints} 处`}>
      <Taking pages={pages} title={preview.title} />
      <Filter columns={columns} column={column} row={row} choose={choose} find={find} />
      {isAll && preview.causes.map((cause) => <Common key={causeOf(cause)} {...cause} />)}
      {shown.length === 0 && !isAll && (
        <View className="import-soft">{row === '' ? '这一列没有' : `第 ${row} 行没有要改的`}</View>
      )}
      <View className="import-rows">
        <PagesOf items={byRow(shown)} unit="行">
          {(one) => <Row key={one.row} {...one} />}
        </PagesOf>
      </View>
      {pages.more > 0 && (
        <Button
          id="more-faults"
          kind="quiet"
          text={`再读一些（还有 ${pages.more} 处）`}
          isBusy={pages.isBusy}
          onClick={() => void pages.next().catch(() => undefined)}
        />
      )}
    </Panel>
  )
}
