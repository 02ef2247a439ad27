// Which views can be published? Whatever has a `figure.ts`; apart from the other registry, since few ask for one.

import type { FigureOf } from '../../parts/figure.ts'

/** What writes the state of a view as a figure, by its folder, fetched when it is wanted. */
export const FIGURES: ReadonlyMap<string, () => Promise<FigureOf>> = new Map(
  Object.entries(import.meta.glob<FigureOf>('../../views/*/figure.ts', { import: 'figureOf' })).map(([path, load]) => [
    path.split('/').at(-2) ?? '',
    load,
  ]),
)
