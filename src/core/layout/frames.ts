// For which frames is each lens made, and where do its columns stand in them? px at zoom 1.

import type { LensId } from '../graph/lens.ts'

/** How far a bracket stands off the hexagons it embraces. */
export const BRACKET_GAP = 7
/** The row a label of full size needs. */
export const FULL_ROW = 13

/** Where a column stands and how it labels its marks. */
export interface ColumnFrame {
  /** The middle of its marks. */
  readonly x: number
  /** Where a mark's label stands. Inside: the mark is as wide as `width`. */
  readonly label: 'before' | 'after' | 'inside'
  /** Width of marks that hold their label. */
  readonly width?: number
  /** Its marks stand in two lanes, this far from the middle, by turns. */
  readonly lanes?: number
  /** Where lines leave a row, behind its name: the same for all rows. */
  readonly port?: number
  /** Width that labels may take; where it is too small for a name, the mark waits for a closer look. */
  readonly room?: number
}

/** The frame a lens is placed in. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Space above the first row, for the column heads. */
  readonly top: number
  /** Space below the last row. */
  readonly foot: number
  readonly columns: Readonly<Record<string, ColumnFrame>>
  /** Where columns stand while unnamed actors are shown, whose names are long. */
  readonly withActors?: Readonly<Record<string, ColumnFrame>>
  /** The most white space between two rows. */
  readonly maxGap: number
  /** How many times as far apart columns may move in a wider canvas; beyond that the whole picture grows. */
  readonly stretch: number
  /** Marks are small and only what matters most is labelled until one comes closer. */
  readonly dense?: boolean
  /** There are so many lines that they are drawn thinner. */
  readonly thin?: boolean
  /** How low a row may become where not all of them fit. */
  readonly leastRow?: number
}

/**
 * Wide: 1280 × 720 with both side panels. Medium: a small window beside the details. Slim: all of a picture on a phone.
 * Narrow: as much as one reads on a phone.
 */
export const FRAME_NAMES = ['wide', 'medium', 'slim', 'narrow'] as const

/** One of the frames. */
export type FrameName = (typeof FRAME_NAMES)[number]

/** Windows in which a picture has the width to itself, as a media query: its side stands over it, its panel under it.
 * Paper is no window: what is printed stays as it was on screen. */
export const NARROW = 'screen and (width < 70em)'
/** Of those the ones in which a page has room for one column, or, on its side, for two low ones: what a phone is, as a media query. */
export const PHONE = '(width < 45em), (width < 70em) and (height < 30em)'

const SIZES = {
  wide: { width: 768, height: 520, top: 36, foot: 8, maxGap: 26, stretch: 1.3 },
  medium: { width: 600, height: 496, top: 36, foot: 8, maxGap: 26, stretch: 1.1 },
  slim: { width: 460, height: 560, top: 36, foot: 8, maxGap: 22, stretch: 1.1 },
  narrow: { width: 374, height: 600, top: 36, foot: 8, maxGap: 22, stretch: 1 },
} as const

const before = (x: number): ColumnFrame => ({ x, label: 'before' })
const after = (x: number, room?: number): ColumnFrame => ({
  x,
  label: 'after',
  ...(room === undefined ? {} : { room }),
})
/** A place, its name, and at the end of its row where lines leave. */
const rows = (x: number, port: number): ColumnFrame => ({ x, label: 'after', port })
const inside = (x: number, width: number): ColumnFrame => ({ x, label: 'inside', width })
/** Seven columns side by side, each with room for short labels. */
const side = (step: number) =>
  Object.fromEntries(
    ['group', 'place', 'crime', 'activity', 'body', 'instrument', 'recommendation'].map((column, i) => [
      column,
      after(14 + i * step, step - 22),
    ]),
  )

const COLUMNS: Readonly<Record<LensId, Readonly<Record<FrameName, Readonly<Record<string, ColumnFrame>>>>>> = {
  nexus: {
    wide: { group: before(180), crime: inside(428, 156), body: after(630) },
    medium: { group: before(124), crime: inside(308, 148), body: after(480) },
    slim: { group: before(116), crime: inside(236, 126), body: after(340) },
    narrow: { group: before(108), crime: inside(193, 124), body: after(276) },
  },
  threat: {
    wide: { group: before(226), crime: inside(672, 160) },
    medium: { group: before(140), crime: inside(510, 156) },
    slim: { group: before(116), crime: inside(384, 132) },
    narrow: { group: before(112), crime: inside(304, 132) },
  },
  places: {
    wide: { group: before(146), place: rows(262, 440), crime: inside(668, 160) },
    medium: { group: before(124), place: rows(196, 366), crime: inside(520, 144) },
    slim: { group: before(116), place: rows(150, 306), crime: inside(400, 116) },
    narrow: { group: before(106), place: rows(136, 228), crime: inside(312, 120) },
  },
  response: {
    wide: { crime: inside(98, 172), activity: { x: 392, label: 'after', lanes: 34 }, body: after(600) },
    medium: { crime: inside(84, 156), activity: { x: 310, label: 'after', lanes: 30 }, body: after(462) },
    slim: { crime: inside(72, 134), activity: { x: 220, label: 'after', lanes: 24 }, body: after(316) },
    narrow: { crime: inside(72, 134), activity: { x: 206, label: 'after', lanes: 22 }, body: after(292) },
  },
  everything: { wide: side(108), medium: side(91), slim: side(91), narrow: side(118) },
}

const NEXUS_WITH_ACTORS = { group: before(226), crime: inside(454, 150), body: after(642) }

/** A phone's frame is as high as what the sheet leaves of it, within these. */
const PHONE_HEIGHT = { least: 250, most: 440 }

/** The frame of a lens at a size; `height` is that of the canvas, where it is known. */
export function frameOf(lens: LensId, name: FrameName, height: number = PHONE_HEIGHT.most): Frame {
  const own = Math.max(PHONE_HEIGHT.least, Math.min(PHONE_HEIGHT.most, height))
  const size = name === 'narrow' ? { ...SIZES[name], height: own } : SIZES[name]
  const columns = COLUMNS[lens][name]
  if (lens === 'everything') return { ...size, columns, dense: true, stretch: 1.8, width: WIDTHS_OF_EVERYTHING[name] }
  const withActors = lens === 'nexus' && name === 'wide' ? { withActors: NEXUS_WITH_ACTORS } : {}
  return { ...size, columns, ...withActors, ...(lens === 'response' ? { thin: true } : {}) }
}

/** Seven columns take their own room, however narrow the canvas. */
const WIDTHS_OF_EVERYTHING: Readonly<Record<FrameName, number>> = {
  wide: SIZES.wide.width,
  medium: 660,
  slim: 660,
  narrow: 7 * 118 + 10,
}

/** Below these widths of the canvas the smaller frames are used. */
const BELOW = { narrow: 480, medium: 720 }

/** The frame for a canvas of that width. */
export function frameNameFor(width: number): FrameName {
  if (width >= BELOW.medium) return 'wide'
  return width < BELOW.narrow ? 'narrow' : 'medium'
}
