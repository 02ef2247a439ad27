// For what room is a lens laid out in a canvas? Read at a desk, seen whole in a small frame, or seen from far.

import type { LensId, LensNode } from '../graph/lens.ts'
import { type Frame, type FrameName, FULL_ROW, frameNameFor, frameOf } from './frames.ts'
import type { Fit, Size } from './viewport.ts'

/** A canvas as a picture is laid out for it: its frame, and the size that it fills, in px at zoom 1. */
export interface Room {
  readonly name: FrameName
  readonly frame: Frame
  readonly size: Size
}

/** On a canvas of this size words have the size that they have at a desk; on a larger one they grow with it. */
const DESK = { width: 900, height: 460 }
/** Who looks from far has larger words on the same canvas, and so less room between them. */
const FAR = { width: 660, height: 356 }
/** On a narrow canvas lower than this there is room for a few rows, and for no lines between them. */
const CARD_HEIGHT = 300
/** There its one head stands close over them. */
const CARD_TOP = 24
/** No picture is laid out lower than this; it is made smaller. */
const LEAST_HEIGHT = 150

/** The room that a lens has in a canvas. */
export function roomFor(lens: LensId, canvas: Size, fit: Fit): Room {
  const far = enlargedBy(canvas, fit)
  const named = frameNameFor(canvas.width / far)
  // A phone on its side is as low as one held upright is under its sheet.
  const own = named === 'medium' && fit === 'read' && canvas.height < CARD_HEIGHT ? 'narrow' : named
  const read = { width: canvas.width / far, height: canvas.height / far }
  if (fit === 'read') return { name: own, frame: frameOf(lens, own, read.height), size: read }
  const name = own === 'narrow' && canvas.height >= CARD_HEIGHT ? 'slim' : own
  const frame = frameOf(lens, name)
  // What is wider than its canvas becomes smaller, and has more room below.
  const zoom = Math.min(far, canvas.width / frame.width)
  const size = { width: canvas.width / zoom, height: canvas.height / zoom }
  const height = Math.max(LEAST_HEIGHT, Math.min(frame.height, size.height))
  const top = name === 'narrow' ? CARD_TOP : frame.top
  return { name, frame: { ...frame, top, height, leastRow: FULL_ROW }, size }
}

/** How many times as large as at a desk words are. */
function enlargedBy({ width, height, grown = 1 }: Size, fit: Fit): number {
  if (fit !== 'far' && fit !== 'page') return grown
  const base = fit === 'far' ? FAR : DESK
  return Math.max(1, Math.min(width / base.width, height / base.height))
}

/** How many lines a label has. */
export function linesOf(label: (node: LensNode) => string): (node: LensNode) => number {
  return (node) => label(node).split('\n').length
}
