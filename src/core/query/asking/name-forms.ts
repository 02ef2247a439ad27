// By which forms can each thing be asked for? Its names in both languages, its short ones, its abbreviation, and synonyms.

import type { Graph } from '../../graph/graph.ts'
import type { Entity } from '../../model/entity.ts'
import { type EntityId, kindOf } from '../../model/ids.ts'
import type { Synonyms } from '../../model/synonyms.ts'
import { isSelectable } from '../selectable.ts'
import { folded, isHan, runs } from './fold.ts'

/** One form of the name of a thing. */
export interface AskedForm {
  readonly id: EntityId
  /** Its terms: a run of Han characters is one. */
  readonly terms: readonly string[]
  /** The terms without those that ask for nothing. */
  readonly bare: readonly string[]
  readonly isSynonym: boolean
}

/** The forms of everything that can be selected. What much is said of stands first. */
export function askedForms(graph: Graph, synonyms: Synonyms, isUnasked: (term: string) => boolean): AskedForm[] {
  const entities = graph.dataset.entities.filter(({ id }) => isSelectable(id))
  const weight = new Map(entities.map(({ id }) => [id, rankOf(id) * 1e6 - said(graph, id)]))
  return entities
    .flatMap((entity) => [
      ...namesOf(entity).map((text) => formOf(entity.id, text, false, isUnasked)),
      ...(synonyms.names[entity.id] ?? []).map((text) => formOf(entity.id, text, true, isUnasked)),
    ])
    .filter(({ bare }) => bare.length > 0)
    .sort((a, b) => (weight.get(a.id) ?? 0) - (weight.get(b.id) ?? 0))
}

/** Whoever is sought by half a name is a group or a crime first. */
const FIRST = ['group', 'crime', 'body', 'place', 'organisation']

function rankOf(id: EntityId): number {
  const at = FIRST.indexOf(kindOf(id) ?? '')
  return at < 0 ? FIRST.length : at
}

/** Printed forms of actors and of what is at stake are descriptions: 武器, 发展; a query that holds one names nobody. */
function namesOf({ id, names, short, abbreviation = '', aliases }: Entity): string[] {
  const isNamed = !['actor', 'stake', 'mechanism'].includes(kindOf(id) ?? '')
  const all = [names.en, names.zh, short?.en ?? '', short?.zh ?? '', abbreviation, ...(isNamed ? aliases : [])]
  return [...new Set(all.map((text) => text.replace(/\n/g, isHan(text) ? '' : ' ')).filter(Boolean))]
}

function formOf(id: EntityId, text: string, isSynonym: boolean, isUnasked: (term: string) => boolean): AskedForm {
  const terms = termsOf(text)
  return { id, terms, bare: terms.filter((term) => !isUnasked(term)), isSynonym }
}

/** Quotation marks and dots inside a Chinese name are no end of it: “博科圣地”组织. An apostrophe is none of a word. */
export function termsOf(text: string): string[] {
  const joined = folded(text)
    .replace(/['’ʼ]/g, '')
    .replace(/(?<=\p{Script=Han})[“”"·、（）()《》「」](?=\p{Script=Han})/gu, '')
  return runs(joined)
}

/** How much is said of a thing. */
export function said(graph: Graph, id: EntityId): number {
  return graph.claimsAbout(id).length + graph.activitiesOf(id).length + graph.activitiesOn(id).length
}
