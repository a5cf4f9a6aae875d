/** The check that free text passes before others read it. Nothing else in the functions judges what people write. */

/** Where the text will stand, by WeChat's numbers: a person's details, or a note on something. */
export const scenes = { profile: 1, note: 2 } as const

export interface Context {
  /** The account of whoever wrote it: in the app at this moment. */
  author: string
  scene: (typeof scenes)[keyof typeof scenes]
}

/** `unsure` is for a person to look at; see docs/decisions/0032-content-check.md for what becomes of it. */
export type Verdict = 'fine' | 'risky' | 'unsure'

/** WeChat checks for nobody who has not opened the mini-program within two hours: somebody at a desk may not have. */
export class NotLately extends Error {}

export interface ContentCheck {
  /** Throws where there is no verdict: the platform is silent, over a limit, or refuses to check; {@link NotLately}. */
  check(text: string, context: Context): Promise<Verdict>
}
