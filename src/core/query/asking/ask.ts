// What answers a query? What has all that is asked for, the best unit and then what it rests on; what has only part of it last,
// and told apart; and of what nothing has, what else may have been meant.

import type { WholeGraph } from '../../graph/graph.ts'
import type { EntityId, UnitId } from '../../model/ids.ts'
import { namedSources } from '../../model/named-sources.ts'
import { NO_SYNONYMS, type Synonyms } from '../../model/synonyms.ts'
import { editsBetween } from './edits.ts'
import { isHan } from './fold.ts'
import { askedForms } from './name-forms.ts'
import { spanFinder } from './name-spans.ts'
import { hitFinder } from './part-hits.ts'
import { soundsOf } from './pinyin.ts'
import { type Part, reader } from './reading.ts'
import { unitScores } from './unit-scores.ts'
import { type Found, type FoundKind, type Hits, wordIndex } from './word-index.ts'

/** What a query finds. */
export interface Answer {
  /** What was asked for, part by part; none where units are meant by number, or nothing is asked. */
  readonly parts: readonly Part[]
  /** The names among them, each once, in the order of the query. */
  readonly names: readonly EntityId[]
  /** Has all parts; the best first. */
  readonly found: readonly Found[]
  /** Has some parts and not all; the best first. */
  readonly partly: readonly Found[]
  /** How many things have each part, by its place among the parts. */
  readonly counts: readonly number[]
  /** Parts that nothing has, and names that are spelt nearly so. */
  readonly missing: readonly Missing[]
}

/** What nothing in the report’s names and our sentences has. */
export interface Missing {
  readonly said: string
  readonly near: readonly EntityId[]
}

/** Answers queries. */
export type Ask = (query: string) => Answer

/** Prepares it: an index of the graph, and the forms of all names. */
export function openAsking(graph: WholeGraph, synonyms: Synonyms = NO_SYNONYMS): Ask {
  const unasked = new Set([...synonyms.unasked.en, ...synonyms.unasked.zh])
  const isUnasked = (term: string) => unasked.has(term)
  const kinds = new Set(Object.values(synonyms.kinds).flat())
  const isKind = (term: string) => kinds.has(term)
  const index = wordIndex(graph)
  const forms = askedForms(graph, synonyms, isUnasked)
  const spans = spanFinder({ forms, sounds: soundsOf(synonyms), isWord: index.hasWord, isUnasked, isKind })
  const speakers = new Set(graph.dataset.claims.flatMap(namedSources))
  const read = reader(synonyms, spans, { isUnasked, isSpeaker: (id) => speakers.has(id) })
  const hitsOf = hitFinder(graph, index)
  const nearTo = (said: string): EntityId[] => {
    const asked = said.replaceAll(' ', '')
    const limit = Math.max(2, Math.ceil(asked.length / 3) + 1)
    if (asked.length < 4 || isHan(asked)) return []
    const near = forms
      .map(({ id, bare }) => ({ id, edits: editsBetween(bare.join(''), asked, limit) }))
      .filter(({ edits }) => edits < limit)
      .sort((a, b) => a.edits - b.edits)
    return [...new Set(near.filter(({ edits }) => edits === near[0]?.edits).map(({ id }) => id))].slice(0, 2)
  }
  return (query) => {
    const { units: numbered, parts } = read(query)
    const units = numbered.filter((id) => graph.units.has(id)).map((id): Found => ({ kind: 'unit', id }))
    const hits = parts.map(hitsOf)
    const names = parts.flatMap((part) => (part.kind === 'name' ? [part.id] : []))
    const all = askedFirst(
      parts,
      rank(graph, parts, hits, (id) => index.kindOf(id)),
    )
    const isNew = ({ id }: Found) => !numbered.includes(id)
    return {
      parts,
      names,
      found: [...units, ...all.found.filter(isNew)],
      partly: all.partly.filter(isNew),
      counts: hits.map((one) => [...one.keys()].filter((id) => index.kindOf(id) !== 'unit').length),
      missing: parts.flatMap((part, i) =>
        (hits[i]?.size ?? 0) > 0 || (units.length > 0 && parts.length === 1)
          ? []
          : [{ said: part.said, near: nearTo(part.said) }],
      ),
    }
  }
}

interface Ranked {
  readonly found: readonly Found[]
  readonly partly: readonly Found[]
}

/** The kinds that are asked for by a word; what a name says is claims. */
export function kindsAsked(parts: readonly Part[]): readonly FoundKind[] {
  return parts.flatMap((part) => (part.kind === 'kind' ? part.of : part.kind === 'speaker' ? 'claim' : []))
}

/** Things of a kind that was asked for stand before others that answer as well. */
function askedFirst(parts: readonly Part[], { found, partly }: Ranked): Ranked {
  const kinds = kindsAsked(parts)
  const isAsked = ({ kind }: Found) => kinds.includes(kind)
  return { found: [...found.filter(isAsked), ...found.filter((one) => !isAsked(one))], partly }
}

interface Scored extends Found {
  readonly score: number
  /** How many parts it has. */
  readonly has: number
}

/** Puts what answers in order: a name that was asked for alone, the best unit, then all else by how well it answers. */
function rank(
  graph: WholeGraph,
  parts: readonly Part[],
  hits: readonly Hits[],
  kindOf: (id: string) => FoundKind | undefined,
): Ranked {
  const ids = new Set(hits.flatMap((one) => [...one.keys()]))
  const scores = new Map<string, Scored>()
  for (const id of ids) {
    const kind = kindOf(id)
    if (kind !== undefined && kind !== 'unit')
      scores.set(id, { kind, id, ...sumOf(hits.map((one) => one.get(id) ?? 0)) })
  }
  const units = unitScores(graph, hits, scores)
  const named = parts.flatMap((part) => (part.kind === 'name' ? [part.id] : []))
  const [only] = named.length === 1 && parts.length === 1 ? named : []
  const order = ({ kind, id, score }: Scored) => (id === only ? 10 : 0) + score * WEIGHT[kind]
  const sorted = [...scores.values(), ...units].sort((a, b) => order(b) - order(a) || (a.id < b.id ? -1 : 1))
  const full = sorted.filter(({ has }) => has === parts.length)
  const partly = sorted.filter(({ has }) => has < parts.length).sort((a, b) => b.has - a.has)
  const plain = ({ kind, id }: Scored): Found => ({ kind, id })
  return { found: bestUnitFirst(full, only).map(plain), partly: partly.map(plain) }
}

/** An entity that only bears the words stands by them; one of several that were named is no answer to all of them. */
const WEIGHT: Readonly<Record<FoundKind, number>> = {
  entity: 1.6,
  unit: 1,
  claim: 1,
  activity: 0.9,
  recommendation: 0.9,
}

/** How much less than the best a unit may answer, and still go before it. */
const NEARLY = 0.9

/** The unit that answers best goes before the claims and rows that answer no better; a name stands before it where it leads. */
function bestUnitFirst(sorted: readonly Scored[], only: EntityId | undefined): readonly Scored[] {
  const unit = sorted.find(({ kind }) => kind === 'unit')
  const leads = sorted[0]?.kind === 'entity' ? 1 : 0
  const [first] = sorted.filter(({ kind }) => kind !== 'entity')
  if (unit === undefined || only !== undefined || unit.score < NEARLY * (first?.score ?? 0)) return sorted
  const rest = sorted.filter((one) => one !== unit)
  return [...rest.slice(0, leads), unit, ...rest.slice(leads)]
}

function sumOf(each: readonly number[]): { readonly score: number; readonly has: number } {
  return {
    score: each.reduce((a, b) => a + b, 0) / Math.max(1, each.length),
    has: each.filter((one) => one > 0).length,
  }
}

/** The unit of a list that stands first, where one does. */
export function bestUnit(found: readonly Found[]): UnitId | undefined {
  return found.find(({ kind }) => kind === 'unit')?.id
}
