/** The common evening as it stands on the screen, and saving it for all who are ticked. */
import { useState } from 'react'
import type { ProxyView } from '../../../shared/views/teacher'
import { isDone, saidOf } from '../../hooks/outcome'
import { useLog } from '../../hooks/use-log'
import {
  type Common,
  commonOf,
  isOpenFor,
  keptWords,
  missingWords,
  type PartName,
  partOf,
  refusedIn,
  sendingOf,
} from './common'

type Refused = ReturnType<typeof refusedIn>

/** Who is ticked: whoever lacks something, but for those who were turned here. */
function useTicked({ pupils }: ProxyView): [Set<string>, (student: string) => void] {
  const [turned, turn] = useState<ReadonlySet<string>>(new Set())
  const isTicked = (pupil: ProxyView['pupils'][number]) =>
    pupil.consent && isOpenFor(pupil) !== turned.has(pupil.student)
  const toggle = (student: string) =>
    turn(
      (before) =>
        new Set(before.has(student) ? [...before].filter((one) => one !== student) : [...before, student]),
    )
  return [new Set(pupils.filter(isTicked).map(({ student }) => student)), toggle]
}

export function useEvening(view: ProxyView, refresh: () => void) {
  const { isBusy, log } = useLog()
  const [common, setCommon] = useState(() => commonOf(view))
  const [touched, touch] = useState<ReadonlySet<PartName>>(new Set())
  const [ticked, toggle] = useTicked(view)
  const [refused, setRefused] = useState<Refused>()
  const [told, tell] = useState({ said: '', kept: '' })
  const sent = sendingOf(view, common, ticked, touched)

  const set = (field: keyof Common, value: unknown) => {
    setCommon((before) => ({ ...before, [field]: value }))
    touch((before) => new Set([...before, partOf[field]]))
    setRefused(undefined)
  }
  const send = async () => {
    const outcomes = await log(
      sent.map(({ record, prefilled }) => ({ record, ...(prefilled && { prefilled }) })),
    )
    const done = new Set(sent.filter((_, index) => isDone(outcomes[index])).map(({ name }) => name))
    setRefused(refusedIn(sent, outcomes))
    tell({
      said: done.size === 0 ? '' : saidOf(outcomes, `已为 ${done.size} 人代录`),
      kept: keptWords(sent, outcomes),
    })
    refresh()
  }
  return {
    ...{ common, set, touched, ticked, toggle, isBusy, refused, ...told },
    sending: sent.length,
    people: new Set(sent.map(({ record }) => record.student)).size,
    missing: missingWords(common, ticked.size, sent.length),
    save: () => void send(),
  }
}

export type EveningState = ReturnType<typeof useEvening>
