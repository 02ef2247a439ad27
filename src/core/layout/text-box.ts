// How much room does a text take, without a browser to measure it? A little more than it needs, for other fonts.

/** A text as it is set: lines, the middle of the block in height, the end it is anchored at. */
export interface SceneText {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly weight: 400 | 600
  /** Notes are quieter than labels. */
  readonly tone: 'ink' | 'ink3'
}

/** A box in px. */
export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** The width of a line of text: Han letters, kana and hangul are square, others narrow, common or wide as in most sans-serif fonts. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const char of text) {
    const share = SHARES.get(char) ?? shareOf(char)
    SHARES.set(char, share)
    width += share
  }
  return width * size * SLACK
}

/** What was found before: the same few hundred letters are asked for thousands of times. */
const SHARES = new Map<string, number>()

/** Fonts differ. */
const SLACK = 1.06

function shareOf(char: string): number {
  // Marks of direction, joiners: they say how letters are set and take no room.
  if (/\p{Cf}/u.test(char)) return 0
  if (/[\p{Script=Han}\u3000-\u30ff\uac00-\ud7af\uff00-\uffef]/u.test(char)) return 1
  if (/[ijlI.,;:'’|!]/.test(char)) return 0.26
  if (/[frt ()\-·اأإآلدذرزو]/.test(char)) return 0.34
  if (/[mwMW]/.test(char)) return 0.84
  return /\p{Lu}/u.test(char) ? 0.69 : 0.55
}

/** The box of a text as it is set. */
export function boxOf({ lines, x, y, anchor, size }: Pick<SceneText, 'lines' | 'x' | 'y' | 'anchor' | 'size'>): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, size)))
  const height = lines.length * size * 1.15
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x1: left, y1: y - height / 2, x2: left + width, y2: y + height / 2 }
}

/** Whether a box touches none of the others. */
export function isClear(box: Box, others: readonly Box[]): boolean {
  return !others.some(
    (other) =>
      Math.min(box.x2, other.x2) > Math.max(box.x1, other.x1) &&
      Math.min(box.y2, other.y2) > Math.max(box.y1, other.y1),
  )
}
