/** So many may be inside at a time; others wait in a row. */
export class Gate {
  inside = 0
  private readonly waiting: (() => void)[] = []
  private first = 0

  constructor(private readonly most: number) {}

  async enter(): Promise<void> {
    if (this.inside < this.most) {
      this.inside++
      return
    }
    await new Promise<void>((done) => this.waiting.push(done))
  }

  /** Whoever has waited longest takes the place. */
  leave(): void {
    const next = this.waiting[this.first]
    if (next === undefined) {
      this.inside--
      return
    }
    this.first++
    if (this.first > 1000) {
      this.waiting.splice(0, this.first)
      this.first = 0
    }
    next()
  }
}
