// What the bench gives its pages.

interface BenchScene {
  readonly width: number
  readonly height: number
  readonly marks: readonly { id: string; x: number; y: number; width: number; label: string; size: number }[]
  readonly lines: readonly { id: string; source: string; target: string; width: number; points: readonly number[] }[]
}

interface Window {
  scene: BenchScene
  /** Where each mark is on the page. */
  benchMarks: () => { id: string; x: number; y: number }[]
  /** Called after each change that hover or a choice makes. */
  benchChanged: () => void
  /** Draws all of it once. */
  redraw: () => void
}
