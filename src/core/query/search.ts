// Which things does a query mean? Names in any language, words of statements, numbers of units. Latin words may be
// misspelt and stand in any order; Chinese is matched by pairs of characters, without spaces.

import MiniSearch from 'minisearch'
import type { Graph, WholeGraph } from '../graph/graph.ts'
import { type EntityId, kindOf, type UnitId } from '../model/ids.ts'
import type { Words } from '../model/words.ts'
import { isSelectable } from './selectable.ts'

/** What a result is. */
export type FoundKind = 'unit' | 'entity' | 'activity' | 'recommendation' | 'claim'

/** One thing that a query may mean. */
export interface Found {
  readonly kind: FoundKind
  /** Id of the unit, entity, activity, recommendation or claim. */
  readonly id: EntityId | UnitId
}

/** Finds things; the best first. Nothing for a query without a letter or digit. */
export type Search = (query: string, most?: number) => Found[]

/** A longer query is cut: nobody types it, and every word of it costs. */
const LONGEST = 200
/** Latin words of this length on may be misspelt by one letter in five. */
const FUZZY_FROM = 4

interface Doc {
  readonly id: string
  readonly kind: FoundKind
  readonly name: string
  readonly text: string
}

/** Makes the index of a graph, some 10 ms for the built-in report. */
export function openSearch(graph: WholeGraph): Search {
  const index = new MiniSearch<Doc>({
    fields: ['name', 'text'],
    storeFields: ['kind'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: { boost: { name: 4 }, combineWith: 'AND' },
  })
  index.addAll(docsOf(graph))
  return (query, most = 40) => {
    const asked = query.slice(0, LONGEST)
    const units = unitsMeant(asked).filter((id) => graph.units.has(id))
    const found = index
      .search(asked, {
        tokenize: queryWords,
        prefix: (term) => !isHan(term),
        fuzzy: (term) => (!isHan(term) && !/\d/.test(term) && term.length >= FUZZY_FROM ? 0.2 : false),
        // A thing that is named so stands before what speaks of it, and what much is said of before what is only named.
        boostDocument: (id, _, stored) =>
          WEIGHT[(stored?.['kind'] ?? 'claim') as FoundKind] * (1 + said(graph, id) / 50),
      })
      .slice(0, most)
      .map(({ id, kind }): Found => ({ id: String(id), kind: kind as FoundKind }))
    return [
      ...units.map((id): Found => ({ kind: 'unit', id })),
      ...found.filter(({ id }) => !units.includes(id)),
    ].slice(0, most)
  }
}

const WEIGHT: Readonly<Record<FoundKind, number>> = { entity: 3, activity: 1.2, recommendation: 1, unit: 0.8, claim: 1 }

function said(graph: Graph, id: string): number {
  return graph.claimsAbout(id).length + graph.activitiesOf(id).length + graph.activitiesOn(id).length
}

function docsOf(graph: Graph): Doc[] {
  const { entities, claims, activities, recommendations, units } = graph.dataset
  const both = (words: Words | undefined) => (words ? `${words.en} ${words.zh}` : '')
  return [
    ...entities
      .filter(({ id }) => isSelectable(id))
      .map(({ id, names, short, abbreviation = '', aliases }) => ({
        id,
        kind: 'entity' as const,
        name: [both(names), both(short), abbreviation, ...aliases].join(' '),
        text: '',
      })),
    ...activities.map(({ id, unit, title, description }) => ({
      id,
      kind: 'activity' as const,
      name: `${unit} ${both(title)}`,
      text: both(description),
    })),
    ...claims.map(({ id, statement, hedge }) => ({
      id,
      kind: 'claim' as const,
      name: '',
      text: `${both(statement)} ${hedge ?? ''}`,
    })),
    ...recommendations.map(({ id, statement }) => ({
      id,
      kind: 'recommendation' as const,
      name: '',
      text: both(statement),
    })),
    ...units
      .filter(({ id }) => kindOf(id) === undefined && graph.activityIn(id) === undefined)
      .map(({ id, gist }) => ({ id, kind: 'unit' as const, name: '', text: both(gist) })),
  ]
}

/** Units by their number: `32`, `¶32`, `para 32`, `第32段`; `annex 23`, `a23`, `附件23`; `note 4`, `fn4`, `脚注4`. */
export function unitsMeant(query: string): UnitId[] {
  const plain = folded(query).trim()
  const [, sign = '', digits = ''] =
    plain.match(
      /^(¶|paragraph|para|p|第|annex|activity|a|附件|活动|footnote|note|fn|脚注|注)?\.?\s*(\d{1,3})\s*[段项号]?$/u,
    ) ?? []
  if (digits === '') return []
  const number = String(Number(digits))
  if (/^(annex|activity|a|附件|活动)$/.test(sign)) return [`a${number}`]
  if (/^(footnote|note|fn|脚注|注)$/.test(sign)) return [`fn${number}`]
  return sign === '' ? [`p${number}`, `a${number}`, `fn${number}`] : [`p${number}`]
}

/** Compatibility forms, accents, case, and characters that show nothing make no difference. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase()
}

/** The terms of a text: words, and of Chinese every character and every pair. */
export function words(text: string): string[] {
  return runs(text).flatMap((run) => (isHan(run) ? [...run, ...pairs(run)] : [run]))
}

/** The terms of a query: of Chinese the pairs, or the one character there is. */
function queryWords(text: string): string[] {
  return [...new Set(runs(text).flatMap((run) => (isHan(run) && [...run].length > 1 ? pairs(run) : [run])))]
}

/** Runs of Han characters and runs of other letters and digits. `S/2014/815` is three words, `al-Qaida` two. */
function runs(text: string): string[] {
  return folded(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
}

function pairs(run: string): string[] {
  const chars = [...run]
  return chars.slice(1).map((char, i) => `${chars[i]}${char}`)
}

function isHan(term: string): boolean {
  return /\p{Script=Han}/u.test(term)
}
