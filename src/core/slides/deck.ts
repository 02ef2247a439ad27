// What is a deck before it is a file? The words, pictures and sources of its slides in one language, as plain data that can be sent
// to a worker.

import type { KeyEntry, LineEnds } from '../export/figure.ts'
import type { Theme } from '../export/paint.ts'

/** What a slide says under its picture. */
export interface Foot {
  /** The units that it rests on. */
  readonly units: string
  /** The documents those rest on. */
  readonly documents: string
  /** Report, date, version of the dataset, place in the deck. */
  readonly source: string
  /** What is left out, and what that does not mean. */
  readonly limits: string
}

/** The words that stand round a picture: how much room is left for it. */
export interface SceneWords {
  readonly headline: string
  readonly said: readonly string[]
  readonly key: {
    readonly label: string
    /** A sign as markup, `width` px wide, with the middle of its height at 0. */
    readonly entries: readonly { readonly markup: string; readonly width: number; readonly text: string }[]
  }
  readonly foot: Foot
}

/** A picture as its slide draws it. */
export interface FittedPicture {
  readonly markup: string
  readonly ends: LineEnds
  /** What its signs mean, where it says which of them it has. */
  readonly key?: readonly KeyEntry[] | undefined
  /** It is drawn this many times as large. */
  readonly scale: number
  /** px from the top of its room. */
  readonly down: number
}

/** A scene as a slide. */
export interface SceneSlide extends SceneWords {
  readonly kind: 'scene'
  readonly picture: FittedPicture
  readonly notes: readonly string[]
}

/** What a slide of words alone says. */
export interface PlainWords {
  /** A title, not a text under its headline. */
  readonly isTitle: boolean
  readonly headline: string
  readonly said: readonly string[]
  /** What a title is on. */
  readonly from: string
  /** Said where words end that go on in the notes. */
  readonly more: string
  readonly foot: Foot
}

/** A scene of words alone as a slide. */
export interface PlainSlide extends PlainWords {
  readonly kind: 'plain'
  readonly notes: readonly string[]
}

/** What the deck is called and where it comes from. */
export interface TitleSlide {
  readonly kind: 'title'
  readonly headline: string
  /** Lines under it, each a paragraph. */
  readonly lines: readonly string[]
  readonly foot: Foot
  readonly notes: readonly string[]
}

/** A row of what the deck rests on, in two columns: a unit and the scenes that it stands in, or the scenes and a document. */
export interface SourceRow {
  readonly first: string
  readonly second: string
}

/** What the deck rests on. It takes as many slides as it needs. */
export interface SourcesSlide {
  readonly kind: 'sources'
  readonly headline: string
  /** Blocks of rows, each under its own head. */
  readonly blocks: readonly {
    readonly head: SourceRow
    readonly rows: readonly SourceRow[]
    readonly isWide: boolean
  }[]
  readonly foot: Foot
  readonly notes: readonly string[]
}

/** A whole deck. */
export interface Deck {
  readonly language: string
  readonly isMirrored: boolean
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly theme: Theme
  /** What the boxes below a slide are called in the list of its objects. */
  readonly names: { readonly rests: string; readonly source: string }
  readonly slides: readonly (TitleSlide | SceneSlide | PlainSlide | SourcesSlide)[]
}

/** A slide as it is written: its shapes as XML, its title, its notes. */
export interface WrittenSlide {
  readonly title: string
  readonly shapes: string
  readonly notes: readonly string[]
}
