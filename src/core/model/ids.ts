// What may be named in the dataset, and how is its name spelled? One prefix for one kind, readable and stable.

/** The kinds of entity, in the order a legend lists them. */
export const ENTITY_KINDS = [
  'group',
  'crime',
  'body',
  'activity',
  'place',
  'recommendation',
  'document',
  'organisation',
  'actor',
  'mechanism',
  'instrument',
  'stake',
] as const

/** A kind of entity. */
export type EntityKind = (typeof ENTITY_KINDS)[number]

const KIND_OF_PREFIX: Readonly<Record<string, EntityKind>> = {
  group: 'group',
  crime: 'crime',
  body: 'body',
  activity: 'activity',
  place: 'place',
  rec: 'recommendation',
  doc: 'document',
  org: 'organisation',
  actor: 'actor',
  mechanism: 'mechanism',
  res: 'instrument',
  treaty: 'instrument',
  instrument: 'instrument',
  stake: 'stake',
}

/** `group:isil`, `crime:oil`, in some reports `actor.broker:north-quay`, `activity:a23`, `rec:p60-1`, `doc:s-2014-815`, `res:2195-2014`, `treaty:untoc`, `stake:rule-of-law`. */
export type EntityId = string

/** A citable unit of the report: `p1`…`p94`, `fn1`…`fn7`, `a1`…`a59`. */
export type UnitId = string

/** What stands before the colon: a known prefix, and after a full stop a kind of that kind which only one report has. */
export const KIND_PREFIX = new RegExp(`^(${Object.keys(KIND_OF_PREFIX).join('|')})(\\.[a-z]+)?$`)

/** The shape of every entity id: what its prefix may be, a colon, lower-case words joined by hyphens. */
export const ENTITY_ID = new RegExp(`^(${Object.keys(KIND_OF_PREFIX).join('|')})(\\.[a-z]+)?:[a-z0-9]+(-[a-z0-9]+)*$`)

/** The shape of every unit id. */
export const UNIT_ID = /^(p|fn|a)[1-9]\d*$/

/** The kind an id's prefix declares, or `undefined` where it declares none. */
export function kindOf(id: EntityId): EntityKind | undefined {
  const prefix = prefixOf(id)
  const dot = prefix.indexOf('.')
  const base = dot < 0 ? prefix : prefix.slice(0, dot)
  return Object.hasOwn(KIND_OF_PREFIX, base) ? KIND_OF_PREFIX[base] : undefined
}

/** What stands before the colon; empty where there is none. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')))
}

/** What an id can name: a thing, what the report says of it, where it says so, or a mark or line of a picture. */
export type Named = 'entity' | 'activity' | 'recommendation' | 'claim' | 'unit' | 'fold' | 'link'

const NAMED_BY_PREFIX: Readonly<Record<string, Named>> = {
  activity: 'activity',
  rec: 'recommendation',
  claim: 'claim',
  fold: 'fold',
  link: 'link',
}

/**
 * What an id names, by its spelling alone; `undefined` where it is spelt like nothing. Whether there is such a thing only
 * the graph can say.
 */
export function whatIs(id: string): Named | undefined {
  if (UNIT_ID.test(id)) return 'unit'
  const prefix = prefixOf(id)
  if (Object.hasOwn(NAMED_BY_PREFIX, prefix)) return NAMED_BY_PREFIX[prefix]
  return kindOf(id) === undefined ? undefined : 'entity'
}

/** What kind of unit an id names, and its printed number. */
export function readUnitId(id: UnitId): { kind: 'paragraph' | 'footnote' | 'activity'; number: number } | undefined {
  const [, prefix, digits] = id.match(/^(p|fn|a)([1-9]\d*)$/) ?? []
  if (prefix === undefined || digits === undefined) return undefined
  return { kind: prefix === 'p' ? 'paragraph' : prefix === 'fn' ? 'footnote' : 'activity', number: Number(digits) }
}

/** Orders unit ids as the report prints them: paragraphs, footnotes, annex. */
export function compareUnits(a: UnitId, b: UnitId): number {
  const rank = { paragraph: 0, footnote: 1, activity: 2 }
  const [x, y] = [readUnitId(a), readUnitId(b)]
  if (!x || !y) return a < b ? -1 : a > b ? 1 : 0
  return rank[x.kind] - rank[y.kind] || x.number - y.number
}
