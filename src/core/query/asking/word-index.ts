// Which things say a word? An index of names and sentences in both languages. Latin words may be misspelt; Chinese is matched by
// pairs of characters, without spaces.

import MiniSearch from 'minisearch'
import type { Graph, WholeGraph } from '../../graph/graph.ts'
import { type EntityId, kindOf, type UnitId } from '../../model/ids.ts'
import type { Words } from '../../model/words.ts'
import { isSelectable } from '../selectable.ts'
import { isHan, queryWords, words } from './fold.ts'
import { said } from './name-forms.ts'

/** What a result is. */
export type FoundKind = 'unit' | 'entity' | 'activity' | 'recommendation' | 'claim'

/** One thing that a query may mean. */
export interface Found {
  readonly kind: FoundKind
  /** Id of the unit, entity, activity, recommendation or claim. */
  readonly id: EntityId | UnitId
}

/** How well each thing says something, by id; 1 is the best. */
export type Hits = ReadonlyMap<string, number>

/** The index of a graph. */
export interface WordIndex {
  readonly kindOf: (id: string) => FoundKind | undefined
  /** What has all words of a phrase. `isGuessed`: also in a spelling that is near. */
  readonly having: (phrase: string, isGuessed: boolean) => Hits
  /** Whether something has a word, or one that begins so. */
  readonly hasWord: (term: string) => boolean
}

/** Latin words of this length on may be misspelt by one letter in five. */
const FUZZY_FROM = 4

interface Doc {
  readonly id: string
  readonly kind: FoundKind
  readonly name: string
  readonly text: string
  /** By whom, on what document, in what state; under which heading, of whom. */
  readonly about: string
}

/** Makes the index of a graph, some 10 ms for the built-in report. */
export function wordIndex(graph: WholeGraph): WordIndex {
  const docs = docsOf(graph)
  const kinds = new Map(docs.map(({ id, kind }) => [id, kind]))
  const index = new MiniSearch<Doc>({
    fields: ['name', 'text', 'about'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: { boost: { name: 4, about: 0.5 }, combineWith: 'AND' },
  })
  index.addAll(docs)
  const vocabulary = new Map<string, boolean>()
  const having = (phrase: string, isGuessed: boolean): Hits => {
    const found = index.search(phrase, {
      tokenize: queryWords,
      prefix: (term) => !isHan(term),
      fuzzy: (term) => (isGuessed && !isHan(term) && !/\d/.test(term) && term.length >= FUZZY_FROM ? 0.2 : false),
      // A thing that is named so stands before what speaks of it, and what much is said of before what is only named.
      boostDocument: (id) => WEIGHT[kinds.get(String(id)) ?? 'claim'] * (1 + said(graph, String(id)) / 50),
    })
    const best = found[0]?.score ?? 1
    return new Map(found.map(({ id, score }) => [String(id), score / best]))
  }
  return {
    kindOf: (id) => kinds.get(id),
    having,
    hasWord: (term) => {
      const known =
        vocabulary.get(term) ?? index.search(term, { tokenize: queryWords, prefix: !isHan(term) }).length > 0
      vocabulary.set(term, known)
      return known
    },
  }
}

const WEIGHT: Readonly<Record<FoundKind, number>> = { entity: 3, activity: 1.2, recommendation: 1, unit: 0.8, claim: 1 }

function docsOf(graph: Graph): Doc[] {
  const { entities, claims, activities, recommendations, units, ontology } = graph.dataset
  const both = (words: Words | undefined) => (words ? `${words.en} ${words.zh}` : '')
  const sourceText = (id: string) => {
    const entity = graph.entities.get(id)
    const { kind, class: group, title } = entity?.source ?? {}
    return [
      both(entity?.names),
      both(kind),
      both(group === undefined ? undefined : ontology.sourceClasses[group]),
      both(title),
    ].join(' ')
  }
  return [
    ...entities
      .filter(({ id }) => isSelectable(id))
      .map(({ id, names, short, abbreviation = '', aliases, source }) => ({
        id,
        kind: 'entity' as const,
        name: [both(names), both(short), abbreviation, ...aliases].join(' '),
        text: '',
        about: source ? sourceText(id) : '',
      })),
    ...activities.map(({ id, unit, title, description, status, statusPrinted }) => ({
      id,
      kind: 'activity' as const,
      name: unit,
      text: `${both(title)} ${both(title)} ${both(description)}`,
      about: `${both(ontology.statuses[status])} ${statusPrinted}`,
    })),
    ...claims.map(({ id, statement, hedge, attribution }) => ({
      id,
      kind: 'claim' as const,
      name: '',
      text: `${both(statement)} ${hedge ?? ''}`,
      about: attribution.map(sourceText).join(' '),
    })),
    ...recommendations.map(({ id, statement, theme, addressee }) => ({
      id,
      kind: 'recommendation' as const,
      name: '',
      text: both(statement),
      about: [ontology.themes[theme], ...addressee.map((one) => ontology.addressees[one])].map(both).join(' '),
    })),
    ...units
      .filter(({ id }) => kindOf(id) === undefined && graph.activityIn(id) === undefined)
      .map(({ id, gist }) => ({ id, kind: 'unit' as const, name: '', text: both(gist), about: '' })),
  ]
}
