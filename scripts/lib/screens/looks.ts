/** How a screen is looked at: a phone in light and in dark, the smallest phone, the largest type, and a desk. */
export interface Look {
  name: string
  width: number
  height: number
  dark?: true
  /** How much larger than usual the reader has asked text to be. */
  scale?: number
}

export const looks: readonly Look[] = [
  { name: '390', width: 390, height: 844 },
  { name: 'dark', width: 390, height: 844, dark: true },
  { name: '320', width: 320, height: 640 },
  { name: 'large', width: 390, height: 844, scale: 1.5 },
  { name: 'desktop', width: 1280, height: 800 },
]

/** The least room that there can be. */
export const tightest: Look = { name: '320-large', width: 320, height: 640, scale: 1.5 }
