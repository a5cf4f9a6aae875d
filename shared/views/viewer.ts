/** Who is looking, and at which homes: a person may hold several roles, and switches between them. */
import { headTitle } from '../naming'

/** The homes, in the order in which the switch shows them; `duty` is whom the school has charged with one thing. */
export const homes = ['family', 'teacher', 'duty', 'school'] as const
export type Home = (typeof homes)[number]

export const homeNames: Record<Home, string> = {
  family: '家长',
  teacher: '教师',
  duty: '专项',
  school: '学校',
}

/** What every home begins with. `today` is the school's own day: the phone's clock is never asked. */
export interface Viewer {
  /** The name that the school's books have, or that of the children: "王小明、王小红的家长". */
  name: string
  homes: Home[]
  school: string
  today: string
  isSchoolDay: boolean
  /** The names of the classes whose head teacher it is, of whoever is one (班主任). */
  headOf?: string[]
}

/** What a home is called for who is there. */
export const homeName = (home: Home, { headOf }: Pick<Viewer, 'headOf'>): string =>
  home === 'teacher' && headOf ? headTitle : homeNames[home]
