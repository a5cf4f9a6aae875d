import { useState } from 'react'
import { Notice } from '../../components/notice'
import { forgetVisit, keptVisit, newVisit, placeOf } from './kept-visit'
import { VisitForm } from './visit-form'

interface NewVisitProps {
  student: string
  today: string
  /** Back to the visits that there are already. */
  close?: () => void
}

/** A new visit, or the one that was not saved last time. */
export function NewVisit({ student, today, close }: NewVisitProps) {
  const place = placeOf(student)
  const [kept, setKept] = useState(() => keptVisit(place))
  const [visit, setVisit] = useState(() => kept ?? newVisit(student, today))
  const beginAnew = () => {
    forgetVisit(place)
    setKept(undefined)
    setVisit(newVisit(student, today))
  }
  return (
    <>
      {kept && (
        <Notice
          kind="plain"
          text="上次填的这份家访还没有保存，内容还在。核对后保存即可，不会重复记录。"
          action={{ text: '不要了，重新填写', onClick: beginAnew }}
        />
      )}
      <VisitForm
        key={String(visit.visit)}
        {...{ visit, place, today, isSaved: false, ...(close && { close }) }}
      />
    </>
  )
}
