// By which words are names and hedges found in what an author types?

import type { WholeGraph } from '../graph/graph.ts'
import type { Dataset } from '../model/dataset.ts'
import type { EntityId } from '../model/ids.ts'
import type { Ontology } from '../model/ontology.ts'
import type { Language } from '../model/words.ts'
import { type OwnNameFinder, ownNameFinder } from './own-names.ts'

/** What the page does not load with its data, and a comparison asks for. */
export interface TypedWords {
  readonly hedgeWords: Ontology['hedgeWords']['certainties']
  /** Longer words that hold one of those and mean something else: 能力 is no 能. */
  readonly not: readonly string[]
  /** Further forms by which our own sentences name something. */
  readonly said: readonly (readonly [id: EntityId, forms: Readonly<Record<Language, readonly string[]>>])[]
}

/** Finds what is named and hedged in a text. Made once for a report. */
export interface Tools {
  readonly names: Readonly<Record<Language, OwnNameFinder>>
}

/** Those words of a whole dataset. */
export function typedWordsOf({ ontology, entities }: Dataset): TypedWords {
  return {
    hedgeWords: ontology.hedgeWords.certainties,
    not: (ontology.lexicon?.modalWords ?? []).flatMap(({ not = [] }) => not),
    said: entities.flatMap(({ id, said }) => (said === undefined ? [] : [[id, said] as const])),
  }
}

/**
 * The tools for a report. `words`: what its data in the page lacks; without them a level is known by its name and by the
 * printed hedges of its claims alone.
 */
export function toolsOf({ dataset }: WholeGraph, _words: TypedWords = typedWordsOf(dataset)): Tools {
  return { names: { en: ownNameFinder(dataset.entities, 'en'), zh: ownNameFinder(dataset.entities, 'zh') } }
}
