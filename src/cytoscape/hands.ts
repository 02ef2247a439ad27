// What can a hand do on the picture, by pointer or by key?

/** What is told of it. Whoever gives it gives the same functions at every render: layers are bound to them. */
export interface Hands {
  /** Chooses a mark or a line, with `more` beside what is chosen already; `null` is the ground. */
  readonly onSelect: (id: string | null, more: boolean) => void
  /** Asks for what is near a mark or a line. */
  readonly onFocus: (id: string) => void
  /** Rests on a mark or a line, or on none. */
  readonly onHover: (id: string | null) => void
  /** Chooses a single claim or activity of an unfolded line. */
  readonly onStrand: (stand: string) => void
}
