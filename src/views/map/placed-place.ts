// What is a place once it lies on the screen?

import type { MapPoint } from '../../core/layout/map-layout.ts'

/** A place on screen. */
export interface PlacedPlace extends MapPoint {
  /** Claims or activities that tie something to it. */
  readonly count: number
  /** Drawn by its shape, as a point in it, or as an area without a border. */
  readonly form: 'country' | 'point' | 'region'
}
