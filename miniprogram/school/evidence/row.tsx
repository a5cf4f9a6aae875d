import { View } from '@tarojs/components'
import type { EvidenceKind, EvidenceRow } from '../../../shared/views/evidence'
import { StatusMark } from '../../components/status'
import { rowWords, statusOfMark, titleOf } from '../evidence-words'
import { kept } from '../facts'
import './row.scss'

interface RowProps {
  kind: EvidenceKind
  row: EvidenceRow
  /** Where a class's own rows are. */
  open: (own: string) => void
}

function Mark({ row: { mark } }: Pick<RowProps, 'row'>) {
  const status = statusOfMark[mark]
  return (
    <View className={`evidence-mark${status === null ? '' : ` status-ink-${status}`}`}>
      {status !== null && <StatusMark status={status} />}
    </View>
  )
}

/** One row: what it is of, what was recorded, and what the school wrote of it. */
export function Row({ kind, row, open }: RowProps) {
  const { id, title, words, note = '', class: own } = row
  const way = own !== undefined && {
    ...{ id: `evidence-${id}`, onClick: () => open(own), hoverClass: 'is-pressed', ariaRole: 'button' },
  }
  return (
    <View
      className={`evidence-row${own === undefined ? '' : ' is-way'}`}
      ariaLabel={rowWords(kind, row)}
      {...way}
    >
      <Mark row={row} />
      <View className="evidence-body">
        <View className="evidence-line">
          <View className="evidence-title">{titleOf(kind, title)}</View>
          {words !== '' && <View className="evidence-words">{kept(words)}</View>}
        </View>
        {note !== '' && <View className="evidence-note">{note}</View>}
      </View>
      {own !== undefined && (
        <View className="evidence-sign" ariaHidden>
          ›
        </View>
      )}
    </View>
  )
}
