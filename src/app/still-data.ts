// What passes from the build to the script that fits the first picture?

import type { FrameName } from '../core/layout/frames.ts'
import type { Still } from '../core/layout/still.ts'

/** The words of the first picture in one language. */
export interface StillWords {
  readonly title: string
  readonly support: string
  /** Said when the page's own code does not arrive. */
  readonly failure: { readonly what: string; readonly still: string; readonly action: string }
  readonly frames: Readonly<Record<FrameName, Pick<Still, 'labels' | 'asides' | 'heads' | 'size'>>>
}

/** The first picture in every frame and language. */
export interface StillData {
  readonly frames: Readonly<Record<FrameName, Pick<Still, 'lens' | 'layout'>>>
  readonly words: Readonly<Record<string, StillWords>>
}

/** What the build adds to it: the page's own script, and what that will import. */
export interface StillStart {
  readonly entry: string
  readonly imports: readonly string[]
  /** What else is fetched in each language: at once, and, where more than the first picture is shown, beside it. */
  readonly spoken: Readonly<Record<string, { readonly first: readonly string[]; readonly more: readonly string[] }>>
}
