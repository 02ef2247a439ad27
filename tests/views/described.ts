// The words of a view at an address, for the tests of descriptions: of the made-up reports, in any language.

import type { Dataset } from '../../src/core/model/dataset.ts'
import type { Language } from '../../src/core/model/words.ts'
import { loadWords } from '../../src/i18n/words.ts'
import type { Describe } from '../../src/parts/describe.ts'
import type { Atlas } from '../../src/state/atlas.ts'
import { atlasDataset, moneyDataset } from '../core/fixture-atlas.ts'
import { richDataset } from '../core/fixture-rich.ts'
import { secondDataset } from '../second/report.ts'
import { atlasAt } from './atlas.tsx'

/** Reports that differ in what they hold: all of it, sums and places, money, no activities. */
export const REPORTS: readonly (readonly [string, Dataset])[] = [
  ['rich', richDataset()],
  ['places', atlasDataset()],
  ['money', moneyDataset()],
  ['second', secondDataset()],
]

/** States that filter, focus, fold, select, empty and sort. */
export const STATES = [
  '',
  'lens=threat',
  'lens=places',
  'lens=response',
  'lens=everything',
  'lens=everything&show=inferred,actor',
  'select=group:red',
  'select=group:alpha&focus=1',
  'select=group:grey-tide&focus=2&sure=firm',
  'select=crime:salt,group:red',
  'select=doc:w-1',
  'crime=crime:oil',
  'crime=crime:cigarette-smuggling&sure=hedged',
  'hide=group,crime,body,place,activity',
  'hide=crime',
  'fold=crimes,places,families,activities&lens=response',
  'reading=inferred',
  'sure=firm&period=1900',
  'matrix=body-crime',
  'matrix=body-region&order=name',
  'matrix=group-region&hide=group',
  'map=response',
  'sums=market&money=crime',
  'sums=named',
  'table=activities&sort=-title',
  'table=recommendations',
  'table=entities&origin=once',
  'table=sources&sort=claims',
  'table=gaps',
  'unit=p1',
  'unit=a1&select=group:red',
] as const

const opened = new Map<Dataset, Atlas>()

/** The atlas of a report, opened once: its lenses are drawn from again. */
function atlasOf(of: Dataset): Atlas {
  const atlas = opened.get(of) ?? atlasAt('', 'en', of).atlas
  opened.set(of, atlas)
  return atlas
}

/** What a view says of itself at an address, and the atlas and state that it says it of. */
export async function describedAt(describe: Describe, hash: string, of: Dataset, locale: Language = 'en') {
  await loadWords(locale)
  const atlas = atlasOf(of)
  atlas.actions.follow(`#${hash}`)
  const { view } = atlas.store.getState()
  return { ...describe({ atlas, view, locale }), atlas, view }
}

/** The numbers in a text, "one" among them. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+|\bone\b|\bno\b/gi)].map(([found]) =>
    /one/i.test(found) ? 1 : /no/i.test(found) ? 0 : Number(found),
  )
}
