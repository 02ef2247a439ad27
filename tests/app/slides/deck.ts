// A briefing as a deck, and the file of a deck taken apart, for the tests of slides.

import { strFromU8, unzipSync } from 'fflate'
import { makeDeck } from '../../../src/app/slides/make-deck.ts'
import { writeDeck } from '../../../src/app/slides/write-deck.ts'
import { readAtlas } from '../../../src/commands/read-atlas.ts'
import type { Briefing, Scene } from '../../../src/core/model/briefing.ts'
import type { Deck } from '../../../src/core/slides/deck.ts'
import { loadWords } from '../../../src/i18n/words.ts'
import { figureOf } from '../../../src/views/network/figure.ts'
import { atlasAt } from '../../views/atlas.tsx'

/** The briefing that the report brings. */
export function ownBriefing(): Briefing {
  const { read } = readAtlas('data')
  const [briefing] = read?.briefings ?? []
  if (briefing === undefined) throw new Error('the report has no briefing')
  return briefing
}

/** A briefing of scenes that say nothing but what their links show. */
export function briefingOf(...scenes: readonly (Partial<Scene> & Pick<Scene, 'link'>)[]): Briefing {
  const words = (text: string) => ({ en: text, zh: `${text}中` })
  return {
    id: 'made',
    title: words('A made-up briefing'),
    scenes: scenes.map((scene, i) => ({
      id: `s${i + 1}`,
      name: words(`Scene ${i + 1}`),
      headline: { text: words(`Headline ${i + 1}`), on: ['p36'] },
      steps: [{ show: [], says: [{ text: words(`Said in ${i + 1}`), on: ['claim:p36-4'] }] }],
      notes: [],
      seconds: 30,
      ...scene,
    })),
  }
}

/** A briefing in a language as a deck. */
export async function deckOf(briefing: Briefing, locale = 'en', breathe = async () => {}): Promise<Deck> {
  await loadWords(locale)
  const { atlas } = atlasAt()
  return makeDeck(
    {
      atlas,
      briefing,
      locale,
      version: '0123456789abcdef',
      figures: new Map([['network', figureOf]]),
      addressOf: (href) => `https://example.org/${href}`,
    },
    breathe,
  )
}

/** The parts of the file of a deck, by their paths. */
export async function partsOf(deck: Deck): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await writeDeck(deck, () => {}))
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}
