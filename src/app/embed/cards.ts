// Which views have a card for a frame too small for their picture? Those that have it in their folder.

import { withWords } from '../../i18n/words.ts'
import type { CardOf } from '../../parts/card.ts'

/** What puts the state of a view on a card, by its folder, fetched when it is wanted. */
export const CARDS: ReadonlyMap<string, () => Promise<CardOf>> = new Map(
  Object.entries(import.meta.glob<CardOf>('../../views/*/card.ts', { import: 'cardOf' })).map(([path, load]) => [
    path.split('/').at(-2) ?? '',
    withWords(load),
  ]),
)
