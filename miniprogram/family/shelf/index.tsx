/** The books that a child has read, by month, the newest first. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ShelfMonth, ShelfView } from '../../../shared/views/child'
import type { ChildView } from '../../../shared/views/family'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useAnswer } from '../../hooks/use-answer'
import { monthWords } from '../../words'
import { ChildPage } from '../child-page'
import { NoConsent } from '../no-consent'
import { useChild } from '../use-child'
import { Book } from './book'
import { monthSum, shownMonths } from './months'
import './shelf.scss'

const empty = '书架还是空的。记阅读时写上书名，书就会放到这里。'

function Month({ month, books, unnamed }: ShelfMonth) {
  return (
    <Panel title={monthWords(month)} aside={monthSum(books)}>
      <View className="shelf-books">
        {books.map((book) => (
          <Book key={book.book} book={book} />
        ))}
      </View>
      {unnamed > 0 && <View className="shelf-unnamed">{`有 ${unnamed} 天读了书，没写书名`}</View>}
    </Panel>
  )
}

function Shelf({ view: { months }, child }: { view: ShelfView; child: ChildView | undefined }) {
  const [pages, setPages] = useState(1)
  if (child?.consent === false) return <NoConsent child={child} />
  if (months.length === 0) return <Notice kind="plain" text={empty} />
  const shown = shownMonths(months, pages)
  const hasMore = shown.length < months.length
  // Each in a frame of its own: where a neighbour comes or goes, the phone draws all of a frame again.
  return (
    <>
      <View className="shelf-months">
        {shown.map((month) => (
          <Month key={month.month} {...month} />
        ))}
      </View>
      <View>{hasMore && <Button kind="quiet" text="看更早的" onClick={() => setPages(pages + 1)} />}</View>
    </>
  )
}

export default function ShelfPage() {
  const choice = useChild()
  const { student, child } = choice
  const answer = useAnswer('family', 'shelf', student === '' ? null : { student })
  return (
    <ChildPage title="书架" choice={choice} answer={answer}>
      {(view) => <Shelf key={student} view={view} child={child} />}
    </ChildPage>
  )
}
