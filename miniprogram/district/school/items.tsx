import type { DistrictSchool } from '../../../shared/views/district'
import type { ItemRow } from '../../../shared/views/rectification'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { shortDate } from '../../words'
import { goTo } from '../links'
import { Row } from '../row'
import { originWords, stateWords } from '../item/words'

/** What the school is to put right, overdue first; the district opened some, the school itself others. */
export function Items({ view: { school, items } }: { view: DistrictSchool }) {
  return (
    <Panel title="整改" aside={items.length === 0 ? '' : `${items.length} 项`}>
      {items.length === 0 && <Notice kind="plain" text="还没有整改项。未达标的条目点开后可以立项。" />}
      {items.map((one: ItemRow) => (
        <Row
          key={one.rectification}
          id={`item-${one.rectification}`}
          title={one.what}
          words={`${one.title} · ${originWords[one.origin]} · ${shortDate(one.until)}前`}
          aside={stateWords[one.state]}
          asideWords={stateWords[one.state]}
          onClick={() => goTo('item', { of: school, rectification: one.rectification })}
        />
      ))}
    </Panel>
  )
}
