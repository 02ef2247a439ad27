// What passes from the build to the script that fits the first picture?

import type { Still } from '../core/layout/still.ts'

/** How much of a picture a canvas has room for: all of it, or what a phone shows of it. */
export type StillPart = 'whole' | 'narrow'

/** The words of the first picture in one language. */
export interface StillWords {
  readonly title: string
  readonly support: string
  /** Said when the page's own code does not arrive; as markup, like what stands under a figure. */
  readonly failure: string
  /** Said instead in a frame that lets the page's own code not in. */
  readonly sealed: string
  readonly caption: string
  /** What a phone shows in place of the picture, as markup, with its own headline. */
  readonly rows: { readonly title: string; readonly support: string; readonly markup: string }
  readonly parts: Readonly<Record<StillPart, Pick<Still, 'labels' | 'asides' | 'heads' | 'size'>>>
}

/** The first picture, all of it and a part of it, with its words in every language. */
export interface StillData {
  readonly order: Still['order']
  readonly lenses: Readonly<Record<StillPart, Still['lens']>>
  readonly words: Readonly<Record<string, StillWords>>
}

/** What the build adds to it: the page's own script, and what that will import. */
export interface StillStart {
  readonly entry: string
  readonly imports: readonly string[]
  /** What a phone needs beside that. */
  readonly phone: readonly string[]
  /** What a frame of another site has beside its view. */
  readonly framed: readonly string[]
  /** What else is fetched in each language: at once, and, where more than the first picture is shown, beside it. */
  readonly spoken: Readonly<Record<string, { readonly first: readonly string[]; readonly more: readonly string[] }>>
}
