// What is each picture of the bands told?

import type { Size } from '../../../core/layout/viewport.ts'
import type { BandId } from '../../../core/query/band-choices.ts'
import type { BandsContent } from './content.ts'
import type { LitBands } from './use-lit.ts'

/** Content, room and light. */
export interface PictureProps {
  readonly content: BandsContent
  /** In px. */
  readonly size: Size
  /** px of the screen to a px at a root of 16. */
  readonly scale: number
  readonly lit: LitBands | undefined
  /** The band that the pointer rests on. */
  readonly under: BandId | null
  readonly onUnder: (band: BandId | null) => void
}
