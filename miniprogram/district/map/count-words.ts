import type { MapRow } from '../../../shared/views/district'

/** "未达标 2 条，数据不足 1 条，1 份问卷值得看看"; "十二条都达标"; "" of a school that was never folded. */
export function countWords({ at, statuses, signals }: MapRow): string {
  if (at === '') return ''
  const having = (status: MapRow['statuses'][number]) => statuses.filter((one) => one === status).length
  const counted = [
    ...([
      ['未达标', having('not_met')],
      ['数据不足', having('insufficient')],
      ['计算出错', having('broken')],
    ] as const),
  ].flatMap(([word, count]) => (count === 0 ? [] : [`${word} ${count} 条`]))
  const stands = counted.length === 0 ? ['十二条都达标'] : counted
  return [...stands, ...(signals === 0 ? [] : [`${signals} 份问卷值得看看`])].join('，')
}
