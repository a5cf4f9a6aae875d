import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { IndicatorView, RequirementRow } from '../../../shared/views/school'
import { Gauge } from '../../components/gauge'
import { isImpossible } from '../../components/shares'
import { Status, StatusMark } from '../../components/status'
import {
  figureWords,
  impossible,
  nameOf,
  noData,
  nothing,
  provenanceNames,
  rowCertainty,
  rowWords,
} from './school-words'
import { SchoolTrend } from './school-trend'
import './school-row.scss'

/** The figure is shown as it is, and marked. */
function Impossible() {
  return (
    <View className="school-row-impossible">
      <StatusMark status="insufficient" isBroken />
      <View>{impossible}</View>
    </View>
  )
}

/** Where the figure stands, on a line of its own. */
function Figure({ lead }: { lead: IndicatorView }) {
  return (
    <View className="school-row-figures">
      <View className="school-row-figure">
        <View className={`school-row-share${lead.figure === nothing ? ' is-word' : ''}`}>
          {figureWords(lead)}
        </View>
        <View className="school-row-counts">{lead.counts}</View>
        {isImpossible(lead.figure) && <Impossible />}
      </View>
      <Gauge {...lead} />
      {lead.reason !== '' && <View className="school-row-reason">{lead.reason}</View>}
    </View>
  )
}

/** Of those who should be counted, how many are. */
function Coverage({ lead: { coverage, coverageCounts } }: { lead: IndicatorView }) {
  if (coverage === '') return null
  return (
    <View className="school-row-pair">
      <View className="school-row-label">覆盖</View>
      <View className="school-row-main school-row-part">{coverage}</View>
      <View className="school-row-part">{coverageCounts}</View>
    </View>
  )
}

/** The indicator that speaks for the row. */
function Lead({ lead }: { lead: IndicatorView }) {
  return (
    <>
      <View className="school-row-name">{nameOf(lead)}</View>
      <Figure lead={lead} />
      <View className="school-row-foot">
        <View className="school-row-pair">
          <View className="school-row-main">{lead.threshold}</View>
          <View className="school-row-part">{provenanceNames[lead.provenance]}</View>
        </View>
        <Coverage lead={lead} />
      </View>
    </>
  )
}

/** What is told instead of figures. */
const instead = (isBroken: boolean) => (isBroken ? '这一条没有算出来，其他各条不受影响' : noData)

/** One of the requirements: tapping it opens its counts, its rule and its classes. */
export function SchoolRow({ row }: { row: RequirementRow }) {
  const { id, title, status, isBroken, lead } = row
  const open = () => void Taro.navigateTo({ url: `/school/requirement/index?id=${id}` })
  return (
    <View
      id={`requirement-${id}`}
      className={`school-row school-row-${isBroken ? 'broken' : status}`}
      hoverClass="is-pressed"
      onClick={open}
      ariaRole="button"
      ariaLabel={rowWords(row)}
    >
      <View className="school-row-number">{id}</View>
      <View className="school-row-title">{title}</View>
      <View className="school-row-status">
        <Status status={status} isBroken={isBroken} />
        {!isBroken && <View className="school-row-certain">{rowCertainty(row)}</View>}
      </View>
      {lead === null ? (
        <View className={`school-row-name is-only${isBroken ? ' is-alone' : ''}`}>{instead(isBroken)}</View>
      ) : (
        <Lead lead={lead} />
      )}
      {!isBroken && <SchoolTrend row={row} />}
    </View>
  )
}

const columns = ['条', '要求', '状态', '指标', '现在', '标准', '覆盖', '近几周']

/** What the columns hold, where there is room for columns. */
export function SchoolRowHead() {
  return (
    <View className="school-row school-row-head" ariaHidden>
      {columns.map((column) => (
        <View key={column}>{column}</View>
      ))}
    </View>
  )
}
