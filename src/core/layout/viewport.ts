// Where must the camera stand to show a layout in a canvas?

/** Zoom and pan as Cytoscape counts them: a point stands at `x * zoom + pan.x`. */
export interface Viewport {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** Width and height in px. */
export interface Size {
  readonly width: number
  readonly height: number
  /** How many times as large as at a desk the page around it is drawn, and the words in it. Absent: once. */
  readonly grown?: number
}

/**
 * How a picture uses its canvas. `read`: its words keep a size that is read at a desk, and what finds no room is panned to.
 * `whole`: all of it is in sight, however small the canvas. `page`: all of it, as large as a page of that size has its words.
 * `far`: all of it, for those who look from the end of a room.
 */
export type Fit = 'read' | 'whole' | 'page' | 'far'

/** Words stay readable: what is larger than its canvas at this zoom is panned. And beyond the other they would shout. */
const ZOOMS_OF_FITS: Readonly<Record<Fit, { readonly smallest: number; readonly largest: number }>> = {
  read: { smallest: 0.8, largest: 1.5 },
  whole: { smallest: 0, largest: 1.5 },
  page: { smallest: 0, largest: 4 },
  far: { smallest: 0, largest: 4 },
}

/**
 * Zoom and pan that fit a picture. What is too large for a phone keeps readable words and is panned, from the top and
 * the start; what is smaller than the canvas stands in its middle.
 */
export function viewportFor(
  picture: Size,
  { width, height, grown = 1 }: Size,
  isRightToLeft = false,
  fit: Fit = 'read',
): Viewport {
  const { smallest, largest } = ZOOMS_OF_FITS[fit]
  const across = width / picture.width
  const down = height / picture.height
  const least = smallest * grown
  const zoom = Math.min(largest * grown, Math.max(least, across), Math.max(least, down))
  const spare = width - picture.width * zoom
  return {
    zoom,
    pan: {
      x: Math.round(spare >= 0 ? spare / 2 : isRightToLeft ? spare : 0),
      y: Math.max(0, Math.min(24, (height - picture.height * zoom) / 2)),
    },
  }
}

/** The least pan that brings a mark into sight, or `undefined` where it is in sight already. */
export function panToShow(
  at: { readonly x: number; readonly y: number },
  { zoom, pan }: Viewport,
  { width, height }: Size,
): { x: number; y: number } | undefined {
  const next = { x: pan.x + shift(at.x * zoom + pan.x, width), y: pan.y + shift(at.y * zoom + pan.y, height) }
  return next.x === pan.x && next.y === pan.y ? undefined : next
}

/** Whether the middle of any mark lies outside a canvas. */
export function isBeyond(
  marks: readonly { readonly x: number; readonly y: number }[],
  { zoom, pan }: Viewport,
  { width, height }: Size,
): boolean {
  const isOut = (at: number, limit: number) => at < 0 || at > limit
  return marks.some(({ x, y }) => isOut(x * zoom + pan.x, width) || isOut(y * zoom + pan.y, height))
}

/** How far a point must move to be in sight: by so much that what is round it is seen too. */
function shift(at: number, limit: number): number {
  const [edge, room] = [8, Math.min(64, limit / 3)]
  if (at < edge) return Math.round(room - at)
  return at > limit - edge ? Math.round(limit - room - at) : 0
}

/** Where a picture was moved to, whatever the size of its canvas. */
export interface CameraPlace {
  /** How many times as large as when all of it is shown. */
  readonly zoom: number
  /** The point in the middle of the canvas, as shares of the picture's width and height. */
  readonly x: number
  readonly y: number
}

/** The most a picture is enlarged or reduced, beside all of it. */
export const ZOOMS = { least: 0.2, most: 40 } as const

/** Reads a place off a viewport; `null` where that shows all of the picture. `fit` is the viewport that does. */
export function cameraPlaceOf(
  { zoom, pan }: Viewport,
  picture: Size,
  { width, height }: Size,
  fit: Viewport,
): CameraPlace | null {
  const isFit = Math.abs(zoom / fit.zoom - 1) < 0.005 && Math.hypot(pan.x - fit.pan.x, pan.y - fit.pan.y) < 2
  if (isFit) return null
  const exact = (value: number) => Math.round(value * 1000) / 1000
  return {
    zoom: exact(zoom / fit.zoom),
    x: exact((width / 2 - pan.x) / zoom / picture.width),
    y: exact((height / 2 - pan.y) / zoom / picture.height),
  }
}

/** The viewport that shows a place. */
export function viewportAt(place: CameraPlace, picture: Size, { width, height }: Size, fit: Viewport): Viewport {
  const zoom = fit.zoom * place.zoom
  return {
    zoom,
    pan: { x: width / 2 - place.x * picture.width * zoom, y: height / 2 - place.y * picture.height * zoom },
  }
}

/** Whether two say the same. */
export function isSamePlace(a: CameraPlace | null, b: CameraPlace | null): boolean {
  return a === b || (a !== null && b !== null && a.zoom === b.zoom && a.x === b.x && a.y === b.y)
}

/** Reads what `writePlace` wrote; `undefined` where it is none. */
export function readPlace(text: string): CameraPlace | undefined {
  const [zoom, x, y, ...rest] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (zoom === undefined || x === undefined || y === undefined || rest.length > 0) return undefined
  const isPlace = zoom >= ZOOMS.least && zoom <= ZOOMS.most && Math.abs(x) <= 3 && Math.abs(y) <= 3
  return isPlace ? { zoom, x, y } : undefined
}

/** Zoom and place in a few characters. */
export function writePlace({ zoom, x, y }: CameraPlace): string {
  return [zoom, x, y].join(',')
}

/** The CSS transform of a layer that is seen so. */
export function transformOf({ zoom, pan }: Viewport): string {
  return `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`
}
