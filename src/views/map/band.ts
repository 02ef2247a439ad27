// How much of a map is kept above and below the land for those who are tied to places?

/** px at letters of 12; a frame that is narrower has none. */
const BAND = { high: 30, from: 540 }

/** px of each of the two bands of a frame, with letters of so many px. */
export function bandOf(width: number, letters = 12): number {
  return width < BAND.from ? 0 : Math.round((BAND.high * letters) / 12)
}
