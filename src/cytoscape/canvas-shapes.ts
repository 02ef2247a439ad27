// Outlines and dashes -> what Cytoscape calls them.

import type { Stroke } from '../core/model/certainty.ts'
import { type Corner, DASHES, type Outline } from '../core/model/shapes.ts'

/**
 * How far corners are moved aside, in shares of half a width: some hundredths of a px. Cytoscape asks whether a point lies
 * in a polygon by counting the sides above it, and counts two where a corner stands right above; marks stand on whole
 * pixels, and so would the corner over their middle, where a pointer most likely is.
 */
const ASIDE = 0.0037

/** An outline as Cytoscape names it. */
export function canvasShape(outline: Outline): {
  readonly shape: 'ellipse' | 'polygon'
  'shape-polygon-points'?: string
} {
  return outline === 'ellipse'
    ? { shape: 'ellipse' }
    : { shape: 'polygon', 'shape-polygon-points': canvasCorners(outline) }
}

/** The corners of an outline, as Cytoscape reads them. */
export function canvasCorners(corners: readonly Corner[]): string {
  // It takes nothing outside the box.
  const aside = (x: number) => x * (1 - 2 * ASIDE) + 0.7 * ASIDE
  return corners.map(([x, y]) => `${aside(x)} ${y}`).join(' ')
}

/** A dash as Cytoscape names it. */
export function canvasDash(stroke: Stroke): object {
  const { lengths, isRound } = DASHES[stroke]
  if (lengths === null) return { 'line-style': 'solid' }
  return { 'line-style': 'dashed', 'line-dash-pattern': [...lengths], 'line-cap': isRound ? 'round' : 'butt' }
}
