/** A month of all that was recorded of a child: what counts, what was corrected or taken back, by whom and when. */
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { HistoryView } from '../../../shared/views/child'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useAnswer } from '../../hooks/use-answer'
import { longDate, monthWords, shortDate } from '../../words'
import { ChildPage } from '../child-page'
import { checkInOf, goTo } from '../links'
import { Steps } from '../steps'
import { useChild } from '../use-child'
import { useSome } from '../../hooks/use-some'
import { EraseDay } from './erase-day'
import { Past } from './past'
import { nameOf } from './words'
import './history.scss'

interface MonthProps {
  view: HistoryView
  /** What is opened, by its id. */
  opened: string
  open(id: string): void
}

/** So many are drawn at once. */
const pieceSize = 10

/**
 * The pieces, and the way to the next one, each in a frame of its own: where a neighbour comes or goes, the phone draws
 * all of a frame again.
 */
const Pieces = ({ children }: { children: ReactNode }) => <View>{children}</View>

const More = ({ more }: { more: (() => void) | undefined }) => (
  <View>{more && <Button kind="quiet" text="看这个月更早的" onClick={more} />}</View>
)

function Days({ view, opened, open, refresh }: MonthProps & { refresh(): void }) {
  const { days, student, name, mayErase } = view
  const [some, more] = useSome(days, pieceSize)
  if (days.length === 0) return null
  return (
    <Panel title="每天的记录" aside={`${days.length} 天有记录`}>
      <Pieces>
        {some.map(({ date, isOpen, entries }) => (
          <Past
            key={date}
            id={`day-${date}`}
            title={longDate(date)}
            isNamed
            entries={entries}
            isOpened={opened === date}
            turn={() => open(opened === date ? '' : date)}
          >
            {mayErase && !isOpen && <EraseDay {...{ student, name, date, refresh }} />}
            {isOpen && (
              <Button
                kind="quiet"
                text="更正或撤回"
                id={`mend-${date}`}
                onClick={() => goTo(checkInOf(student, date))}
              />
            )}
          </Past>
        ))}
      </Pieces>
      <More more={more} />
    </Panel>
  )
}

function Others({ view: { others }, opened, open }: MonthProps) {
  const [some, more] = useSome(others, pieceSize)
  if (others.length === 0) return null
  return (
    <Panel title="其他记录" aside={`${others.length} 条`}>
      <Pieces>
        {some.map((entry, index) => {
          const id = `other-${index}`
          return (
            <Past
              key={id}
              id={id}
              title={`${shortDate(entry.date)} ${nameOf(entry)}`}
              entries={[entry]}
              isOpened={opened === id}
              turn={() => open(opened === id ? '' : id)}
            />
          )
        })}
      </Pieces>
      <More more={more} />
    </Panel>
  )
}

interface ShownProps {
  view: HistoryView
  show(month: string): void
  refresh(): void
}

function Month({ view, show, refresh }: ShownProps) {
  const [opened, open] = useState('')
  const { month, earlier, later, days, others } = view
  const isEmpty = days.length + others.length === 0
  return (
    <>
      <Steps words={monthWords(month)} {...{ earlier, later, show }} names={['前一个月', '后一个月']} />
      {isEmpty && <Notice kind="plain" text="这个月没有记录。" />}
      <Days {...{ view, opened, open, refresh }} />
      <Others {...{ view, opened, open }} />
    </>
  )
}

export default function HistoryPage() {
  const choice = useChild()
  const [asked, show] = useState<string>()
  const { student, today } = choice
  const month = asked ?? today?.slice(0, 'YYYY-MM'.length)
  const isAsked = student !== '' && month !== undefined
  const answer = useAnswer('family', 'history', isAsked ? { student, month } : null)
  return (
    <ChildPage title="历史记录" choice={choice} answer={answer}>
      {(view) => (
        <Month key={`${view.student} ${view.month}`} {...{ view, show }} refresh={() => answer.refresh()} />
      )}
    </ChildPage>
  )
}
