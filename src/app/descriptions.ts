// Which views say themselves in words? Those that have it in their folder. Not in the registry, which comes with the first load.

import type { Describe } from '../parts/describe.ts'

/** What puts the state of a view into words, by its folder, fetched when it is wanted. */
export const DESCRIPTIONS: ReadonlyMap<string, () => Promise<Describe>> = new Map(
  Object.entries(import.meta.glob<Describe>('../views/*/describe.ts', { import: 'describe' })).map(([path, load]) => [
    path.split('/').at(-2) ?? '',
    load,
  ]),
)
