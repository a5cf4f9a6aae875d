/** What is to be put right: all of the school for those who lead it, for others what is theirs. Overdue comes first. */
import { View } from '@tarojs/components'
import type { ItemRow, ItemsView } from '../../../shared/views/rectification'
import { Answered } from '../../components/answered'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import { useAnswer } from '../../hooks/use-answer'
import { goTo } from '../links'
import { Line } from '../parts/line'
import { Marked } from '../parts/marked'
import { PagesOf } from '../parts/pages-of'
import { aboutWords, dueWord, shapeOf, termWords } from './words'

function Item({ row, today }: { row: ItemRow; today: string }) {
  const { rectification, state, what } = row
  const due = dueWord(row, today)
  return (
    <Line
      id={`item-${rectification}`}
      title={what}
      words={`${aboutWords(row)}\n${termWords(row)}`}
      aside={<Marked status={shapeOf[state]} word={due} />}
      asideWords={due}
      onClick={() => goTo('rectification', { rectification })}
    />
  )
}

function Group({ title, items, today }: { title: string; items: readonly ItemRow[]; today: string }) {
  if (items.length === 0) return null
  return (
    <Panel title={title} aside={`${items.length} 项`}>
      <View className="lead-rows item-rows">
        <PagesOf items={items} unit="项">
          {(row) => <Item key={row.rectification} {...{ row, today }} />}
        </PagesOf>
      </View>
    </Panel>
  )
}

const rule = '未达标的指标在达标卡里点开那一条，点“安排整改”。数据达标后自动结束；也可以由校长写明理由结束。'
const ruleOfOwn = '这里是由您负责的整改。点开可以记下进展；数据达标后自动结束。'
const noneAtAll = '还没有整改事项。未达标的指标，在达标卡里点开那一条即可安排。'
const noneOfOwn = '没有由您负责的整改事项。'

function Items({ view: { items, isAll, today } }: { view: ItemsView }) {
  if (items.length === 0) return <Notice kind="plain" text={isAll ? noneAtAll : noneOfOwn} />
  const having = (...states: readonly ItemRow['state'][]) =>
    items.filter(({ state }) => states.includes(state))
  return (
    <>
      <View className="lead-note">{isAll ? rule : ruleOfOwn}</View>
      <Group title="逾期未完成" items={having('overdue')} today={today} />
      <Group title="整改中" items={having('open')} today={today} />
      <Group title="已结束" items={having('met', 'closed')} today={today} />
    </>
  )
}

export default function RectificationsPage() {
  const answer = useAnswer('school', 'rectifications', {})
  return (
    <Screen title="整改">
      <Answered answer={answer}>{(view) => <Items view={view} />}</Answered>
    </Screen>
  )
}
