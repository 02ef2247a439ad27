// Which slides has a deck, as they are written into its file?

import type { Deck, WrittenSlide } from './deck.ts'
import { plainShapes } from './plain-slide.ts'
import { sceneShapes } from './scene-slide.ts'
import type { Shape } from './shape.ts'
import { type Hand, writeShapes } from './shape-xml.ts'
import { sourcesPages, sourcesShapes, titleShapes } from './word-slides.ts'

/** Names of fonts that programs for slides have, or know what to put in the place of. */
export const FONTS = { latin: 'Arial', eastAsian: 'Microsoft YaHei', complex: 'Arial' } as const

/** Colours of a theme by the names of the file format: what the pictures use. */
export function themeSlots({ theme }: Pick<Deck, 'theme'>): ReadonlyMap<string, string> {
  const { color, kind } = theme
  return new Map(
    Object.entries({
      dk1: color['ink'],
      lt1: color['canvas'],
      dk2: color['ink2'],
      lt2: color['panel'],
      accent1: kind['group'],
      accent2: kind['body'],
      accent3: kind['crime'],
      accent4: kind['place'],
      accent5: kind['activity'],
      accent6: kind['recommendation'],
      hlink: color['link'],
      folHlink: color['link'],
    }).map(([slot, colour]) => [slot, (colour ?? '#000000').toLowerCase()]),
  )
}

/** Names by which a slide speaks of those colours. */
const SPOKEN: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }

/** The language of a deck as programs for slides name it. */
export function slideLanguage(language: string): string {
  if (language.startsWith('zh')) return 'zh-CN'
  return language.startsWith('en') ? 'en-GB' : language
}

/** How the words and colours of a deck are written. */
export function handOf(deck: Deck): Hand {
  const slots = [...themeSlots(deck)].filter(([slot]) => slot !== 'folHlink').reverse()
  return {
    language: slideLanguage(deck.language),
    isMirrored: deck.isMirrored,
    fonts: FONTS,
    themed: new Map(slots.map(([slot, colour]) => [colour, SPOKEN[slot] ?? slot])),
  }
}

/** The slides of a deck one after the other; `names` are what the boxes below each are called. */
export function* writtenSlides(deck: Deck): Generator<WrittenSlide> {
  const hand = handOf(deck)
  const style = { theme: deck.theme, isMirrored: deck.isMirrored }
  const written = (title: string, shapes: readonly Shape[], notes: readonly string[]) => ({
    title,
    shapes: writeShapes(shapes, hand),
    notes,
  })
  for (const slide of deck.slides) {
    const { headline, notes } = slide
    if (slide.kind === 'title') yield written(headline, titleShapes(slide, style, deck.names), notes)
    else if (slide.kind === 'plain') yield written(headline, plainShapes(slide, style, deck.names), notes)
    else if (slide.kind === 'scene') yield written(headline, sceneShapes(slide, style, deck.names), notes)
    else
      for (const page of sourcesPages(slide))
        yield written(headline, sourcesShapes(slide, page, style, deck.names), notes)
  }
}
