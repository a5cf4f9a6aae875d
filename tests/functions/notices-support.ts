/** A school of its own for each test, and what the timer sends to its people: a timer goes through all schools. */
import type { Template } from '../../shared/reminders'
import type { ReminderView } from '../../shared/views/reminder'
import { openCast, type Person, type School } from '../cast'
import { sdkOf } from '../sdk'

export const today = '2026-10-14'

interface Told {
  ok: boolean
  data: { isSetUp: boolean; told: Record<string, Partial<Record<Template, Record<string, number>>>> }
}

export interface Sent {
  to: string
  template: string
  page: string
  words: string[]
}

type Body = { touser: string; template_id: string; page: string; data: Record<string, { value: string }> }

function sentIn(data: string): Sent {
  const { touser, template_id, page, data: fields } = JSON.parse(data) as Body
  const words = Object.values(fields).map(({ value }) => value)
  return { to: touser, template: template_id, page, words }
}

let wishes = 0

export class Noticed {
  private readonly start: number

  constructor(readonly school: School) {
    this.start = school.cloud.outbox().length
  }

  /** All that was sent so far. */
  get sent(): Sent[] {
    return this.school.cloud
      .outbox()
      .slice(this.start)
      .map(({ data }) => sentIn(data))
  }

  remind(person: Person, wish: { hour?: '19:00' | '20:00' | '20:30' | null; accepted?: Template[] }) {
    const mutation = `wish${++wishes}`
    return this.school.client(person).call('family', 'remind', { mutation, ...wish })
  }

  /** Has somebody be reminded at half past eight, once. */
  ask(person: Person): Promise<ReminderView> {
    return this.remind(person, { hour: '20:30', accepted: ['evening'] })
  }

  view(person: Person): Promise<ReminderView> {
    return this.school.client(person).call('family', 'reminder', {})
  }

  /** Fires the timer at a local time and tells what that sent. */
  async fire(time = `${today}T20:30`): Promise<Sent[]> {
    const before = this.sent.length
    await this.run(time)
    return this.sent.slice(before)
  }

  /** Fires the timer and gives its answer. */
  async run(time = `${today}T20:30`): Promise<Told> {
    return (await this.school.cloud.fireTimer('notices', new Date(`${time}:00+08:00`))) as Told
  }

  /** To whom the timer sends. */
  async told(time?: string): Promise<string[]> {
    return (await this.fire(time)).map(({ to }) => to).sort()
  }
}

/** Of each test: a school at noon of a school day, before anything is logged. */
export function withNotices(): () => Noticed {
  let cast: Awaited<ReturnType<typeof openCast>>
  let noticed: Noticed
  beforeAll(async () => {
    cast = await openCast()
  })
  beforeEach(async () => {
    noticed = new Noticed((await cast.found()).at(`${today}T12:00`))
    // The people of the schools before are called the same.
    await sdkOf(noticed.school.cloud).collection('reminders').where({}).remove()
    // What functions print of refusals.
    jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  })
  afterEach(() => jest.restoreAllMocks())
  afterAll(() => cast.close())
  return () => noticed
}
