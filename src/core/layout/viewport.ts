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
}

/** Labels grow with the picture; beyond this they would shout. */
const LARGEST = 1.5
/** Words stay readable: what is larger than its canvas at this zoom is panned. */
const SMALLEST = 0.8

/**
 * Zoom and pan that fit a picture. What is too large for a phone keeps readable words and is panned, from the top and
 * the start; what is smaller than the canvas stands in its middle.
 */
export function viewportFor(picture: Size, { width, height }: Size, isRightToLeft = false): Viewport {
  const across = width / picture.width
  const down = height / picture.height
  const zoom = Math.min(LARGEST, Math.max(SMALLEST, across), Math.max(down, SMALLEST))
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

/** How far a point must move to be in sight: by so much that what is round it is seen too. */
function shift(at: number, limit: number): number {
  const [edge, room] = [8, Math.min(64, limit / 3)]
  if (at < edge) return Math.round(room - at)
  return at > limit - edge ? Math.round(limit - room - at) : 0
}

/** The CSS transform of a layer that is seen so. */
export function transformOf({ zoom, pan }: Viewport): string {
  return `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`
}
