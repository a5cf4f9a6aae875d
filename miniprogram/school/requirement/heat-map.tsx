import { View } from '@tarojs/components'
import { statusWords } from '../../../shared/requirements/words'
import type { ClassFigure, OneIndicator } from '../../../shared/views/school'
import { StatusMark } from '../../components/status'
import { figureWords } from '../../pages/home/school-words'
import { heatOf, isSingle, mapRows, type MapRow, nameInGrade } from '../class-map'
import './heat-map.scss'

interface CellProps {
  of: string
  figure: ClassFigure
  name: string
  heat: number
  open: (figure: ClassFigure) => void
}

/** A class: its figure, the shape of its status, and the deeper a ground the more it pulls the whole down. */
function Cell({ of, figure, name, heat, open }: CellProps) {
  const words = [figure.name, figureWords(figure), figure.counts, statusWords[figure.status].word]
  return (
    <View
      id={`map-${of}-${figure.class}`}
      className={`map-cell map-${figure.status} map-heat-${heat}`}
      hoverClass="is-pressed"
      onClick={() => open(figure)}
      ariaRole="button"
      ariaLabel={`${words.filter(Boolean).join('，')}，查看记录`}
    >
      <StatusMark status={figure.status} />
      {`${name}\n${figure.figure}`}
    </View>
  )
}

/** A grade, and what it comes to as a whole where it has several classes. */
function GradeName({ row }: { row: MapRow }) {
  return (
    <View className="map-grade">
      <View>{row.name}</View>
      {row.figure !== '' && <View className="map-grade-figure">{row.figure}</View>}
    </View>
  )
}

interface HeatMapProps {
  indicator: OneIndicator
  open: (figure: ClassFigure) => void
}

/** Grades as rows and classes as cells. */
export function HeatMap({ indicator, open }: HeatMapProps) {
  const rows = mapRows(indicator)
  const isFlat = isSingle(rows)
  const cellsOf = (row: MapRow) =>
    row.classes.map((figure) => (
      <Cell
        key={figure.class}
        of={indicator.key}
        figure={figure}
        name={isFlat ? figure.name : nameInGrade(figure.name)}
        heat={heatOf(figure, indicator.classes)}
        open={open}
      />
    ))
  if (isFlat) return <View className="map-cells is-flat">{rows.flatMap(cellsOf)}</View>
  return (
    <View className="map">
      {rows.map((row) => (
        <View key={row.grade} className="map-row">
          <GradeName row={row} />
          <View className="map-cells">{cellsOf(row)}</View>
        </View>
      ))}
    </View>
  )
}
