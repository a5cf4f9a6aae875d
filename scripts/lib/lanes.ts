/**
 * Work in lanes: items of one lane are done one after the other in their order, items of different lanes may be under
 * way together, and an item without a lane waits for all before it and is waited for by all after it.
 */
export async function inLanes<Item>(
  items: readonly Item[],
  laneOf: (item: Item) => string | undefined,
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const underWay = new Map<string, Promise<void>>()
  const begin = (lane: string, item: Item) => {
    const done = work(item).finally(() => underWay.delete(lane))
    underWay.set(lane, done)
  }
  for (const item of items) {
    const lane = laneOf(item)
    if (lane === undefined) {
      await Promise.all(underWay.values())
      await work(item)
      continue
    }
    while (underWay.has(lane) || underWay.size >= width) await Promise.race(underWay.values())
    begin(lane, item)
  }
  await Promise.all(underWay.values())
}

const ofPupil = ['sleep', 'home_study', 'reading', 'consent', 'skill', 'fitness', 'eyesight']
const ofClass = ['assignment', 'class_check', 'exercise', 'class_meeting']

/**
 * The lane of an event. What is logged of a pupil reads and writes that pupil's ledger alone, what is logged of a
 * class the class's; neither changes what another lane reads (the roll, surveys, staff, ids of visits). All else has no
 * lane: it sees the state that every event before it has left.
 */
export function laneOfRecord(record: Record<string, unknown>): string | undefined {
  const name = record.type === 'withdraw' ? record.of : record.type
  const { student, class: classId } = record
  if (typeof student === 'string' && ofPupil.some((type) => type === name)) return `pupil ${student}`
  return typeof classId === 'string' && ofClass.some((type) => type === name) ? `class ${classId}` : undefined
}
