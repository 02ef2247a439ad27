// By which words are names and hedges found in what an author types?

import type { WholeGraph } from '../graph/graph.ts'
import type { Dataset } from '../model/dataset.ts'
import type { EntityId } from '../model/ids.ts'
import type { Language } from '../model/words.ts'
import { type HedgeWords, hedgesAt, hedgeWordsOf, type PlacedHedge } from './hedges.ts'
import { atOnePlace, besideReport, isProper, type OwnName, ownNameFinder } from './own-names.ts'

/** What the page does not load with its data, and a comparison asks for. */
export interface TypedWords {
  readonly hedges: HedgeWords
  /** Further forms by which our own sentences name something. */
  readonly said: readonly (readonly [id: EntityId, forms: Readonly<Record<Language, readonly string[]>>])[]
}

/** Finds what is named and hedged in a text. Made once for a report. */
export interface Tools {
  /** The proper names of a text, those that one form can mean together. */
  readonly names: (text: string, language: Language) => readonly (readonly OwnName[])[]
  readonly hedges: (text: string, language: Language) => readonly PlacedHedge[]
  /** Whether all forms of our own are known: without them a language may seem to miss a name that it says in another form. */
  readonly knowsForms: boolean
}

/** Those words of a whole dataset; `undefined` where it has none, as in the page. */
export function typedWordsOf({ ontology, entities }: Dataset): TypedWords | undefined {
  const hedges = hedgeWordsOf(ontology)
  if (Object.keys(hedges.levels).length === 0) return undefined
  return { hedges, said: entities.flatMap(({ id, said }) => (said === undefined ? [] : [[id, said] as const])) }
}

/**
 * The tools for a report. `words`: what its data in the page lacks; without them a level is known by its name and by the
 * printed hedges of its claims alone, and names are not compared between languages.
 */
export function toolsOf({ dataset }: WholeGraph, words = typedWordsOf(dataset)): Tools {
  const forms = new Map(words?.said)
  const entities = besideReport(dataset).map((entity) => {
    const said = entity.said ?? forms.get(entity.id)
    return said === undefined ? entity : { ...entity, said }
  })
  const finders = { en: ownNameFinder(entities, 'en'), zh: ownNameFinder(entities, 'zh') }
  const hedges = words?.hedges ?? plainHedges(dataset)
  return {
    names: (text, language) => atOnePlace(finders[language](text).filter(({ id }) => isProper(id))),
    hedges: (text, language) => hedgesAt(text, language, hedges),
    knowsForms: words !== undefined,
  }
}

/** Each level by its name, and by the hedges that claims of it print: those of one sign stand in too many words. */
function plainHedges({ ontology, claims }: Dataset): HedgeWords {
  const { stated: _stated, ...hedging } = ontology.certainties
  const printed = (level: string) => [
    ...new Set(
      claims.flatMap(({ certainty, hedge }) =>
        certainty === level && hedge !== null && hedge.length > 1 ? [hedge] : [],
      ),
    ),
  ]
  return {
    levels: Object.fromEntries(
      Object.entries(hedging).map(([level, { en, zh }]) => [level, { en: [en], zh: [zh, ...printed(level)] }]),
    ),
    not: [],
  }
}
