// “Three groups”, “14 claims”, 三个团体: a number that counts things of a kind, and how many of that kind a scene comes to.

import type { WholeGraph } from '../graph/graph.ts'
import type { Activity } from '../model/activity.ts'
import type { Claim } from '../model/claim.ts'
import { type EntityId, kindOf, readUnitId, whatIs } from '../model/ids.ts'
import type { Language, Words } from '../model/words.ts'
import type { PlacedFigure } from './figures.ts'

/** A kind of which numbers are compared with what a scene holds of it. */
export type CountedKind = 'group' | 'crime' | 'activity' | 'paragraph' | 'claim'

/** A number of things of a kind; its place ends with the word for them. */
export interface KindCount {
  readonly kind: CountedKind
  readonly value: number
  readonly at: number
  readonly length: number
}

/** The words for things of a kind. */
const NOUNS: Readonly<Record<Language, Readonly<Record<string, CountedKind>>>> = {
  en: { groups: 'group', crimes: 'crime', activities: 'activity', paragraphs: 'paragraph', claims: 'claim' },
  zh: { 团体: 'group', 犯罪: 'crime', 罪行: 'crime', 活动: 'activity', 段落: 'paragraph', 论断: 'claim' },
}

/** Words by which a number is of some of a kind only, of other ones, or of things that nobody counts here. */
const NOT_ALL =
  /other|more|further|additional|such|new|criminal|crime|terroris[tm]|illicit|illegal|organi[sz]ed|armed|economic|business/i
/** Words that part a number from the noun behind them. */
const PARTS =
  /^(?:and|or|to|in|by|for|with|from|on|at|as|than|who|which|that|are|is|was|were|has|have|had|of|per|million|billion|dollars?|tonnes?|percent|cent)$/i
const BEFORE =
  /(?:\b(?:other|another|at least|more than|fewer than|less than|up to|at most|about|some|over|nearly|almost|around|or|to|between|not|these|those|first|last)\s+|[-–—]\s?)$/i
const BEFORE_ZH = /(?:另外?|其他|其余|至少|超过|不到|多达|至多|约|近|或|至|到|每|前|后|这|那|第|上述|非)$/u

const BEHIND: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^(?<between>(?:[ -][\\p{L}’'-]+){0,2}?)[ -](?<noun>${Object.keys(NOUNS.en).join('|')})\\b`, 'iu'),
  // A word of which one kind is meant may be part of another.
  zh: new RegExp(
    `^[个名项条种类宗支家起]?(?<between>\\p{L}{0,3}?)(?<noun>${Object.keys(NOUNS.zh).join('|')})(?!活动|集团|组织|团体|分子|所得|网络|收益|人)`,
    'u',
  ),
}
/** What in Chinese makes a number one of other things: a word for them of its own, or the end of a sentence part. */
const PARTS_ZH = /[的和与及或在是有从对以为由被将]|其他|犯罪|恐怖|非法|有组织|武装|经济|商业|年|月|日|人|(?<!联合)国/u

/** What a number of a text counts, where the word for it stands right behind; nothing where that cannot be decided. */
export function kindCounted(text: string, language: Language, figure: PlacedFigure): KindCount | undefined {
  const { value, unit, at, length } = figure
  if (unit !== 'other' || !Number.isInteger(value) || value < 2) return undefined
  const before = text.slice(Math.max(0, at - 16), at).replace(/\*+$/, '')
  const behind = text.slice(at + length, at + length + 60)
  const stars = /^\*+/.exec(behind)?.[0].length ?? 0
  const found = BEHIND[language].exec(behind.slice(stars))
  if (found === null) return undefined
  const { between = '', noun = '' } = found.groups ?? {}
  const isLoose =
    language === 'en'
      ? BEFORE.test(before) || NOT_ALL.test(between) || between.split(/[ -]/).some((word) => PARTS.test(word))
      : BEFORE_ZH.test(before) || PARTS_ZH.test(between)
  const kind = NOUNS[language][noun.toLowerCase()]
  return isLoose || kind === undefined ? undefined : { kind, value, at, length: length + stars + found[0].length }
}

/** What is known of how many things of a kind there are. */
export type KindSizes = ReadonlyMap<CountedKind, ReadonlySet<number>>

interface Counted {
  readonly claims: readonly Claim[]
  readonly rows: readonly Activity[]
  readonly units: readonly string[]
  /** Whatever it names. */
  readonly holds: ReadonlySet<EntityId>
  /** Marks and lines that it lights, step by step. */
  readonly lit: readonly (readonly string[])[]
  /** Texts of the data that it rests on, with the numbers in them. */
  readonly texts: readonly (readonly [words: Words, figures: Readonly<Record<Language, readonly PlacedFigure[]>>])[]
}

/** Every number of things of each kind that a scene comes to: of all it holds, of what is lit, of what is said alike of one thing. */
export function kindSizes(graph: WholeGraph, { claims, rows, units, holds, lit, texts }: Counted): KindSizes {
  const sizes = new Map<CountedKind, Set<number>>()
  const add = (kind: CountedKind, size: number) => {
    const known = sizes.get(kind)
    if (known === undefined) sizes.set(kind, new Set([size]))
    else known.add(size)
  }
  const addThings = (ids: Iterable<string>) => {
    const all = [...new Set(ids)]
    for (const kind of ['group', 'crime'] as const) add(kind, all.filter((id) => kindOf(id) === kind).length)
    add('activity', all.filter((id) => whatIs(id) === 'activity' || kindOf(id) === 'activity').length)
  }
  const addClaims = (some: readonly Claim[]) => {
    add('claim', some.length)
    addThings(some.flatMap(({ subject, object }) => [subject, object]))
    addUnits(some.flatMap(({ id }) => graph.unitsOf(id)))
  }
  const addUnits = (some: readonly string[]) => {
    const all = [...new Set(some)]
    add('paragraph', all.filter((id) => readUnitId(id)?.kind === 'paragraph').length)
    add('activity', all.filter((id) => readUnitId(id)?.kind === 'activity').length)
  }
  addThings(holds)
  for (const ids of lit) addThings(ids)
  for (const some of alike(claims)) addClaims(some)
  addUnits(units)
  addUnits([...units, ...[...claims, ...rows].flatMap(({ id }) => graph.unitsOf(id))])
  for (const some of alikeRows(rows)) {
    add('activity', some.length)
    addThings(some.flatMap(({ crimes, groups }) => [...crimes, ...groups].map(({ id }) => id)))
  }
  for (const [words, figures] of texts)
    for (const language of ['en', 'zh'] as const)
      for (const figure of figures[language]) {
        const counted = kindCounted(words[language], language, figure)
        if (counted !== undefined) add(counted.kind, counted.value)
      }
  return sizes
}

/** All claims; those that say one thing of one; and those that are as sure. */
function alike(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const by = [
    ({ predicate }: Claim) => predicate,
    ({ subject }: Claim) => subject,
    ({ object }: Claim) => object,
    ({ certainty }: Claim) => certainty,
    ({ predicate, subject }: Claim) => `${predicate} ${subject}`,
    ({ predicate, object }: Claim) => `${predicate} ${object}`,
    ({ predicate, certainty }: Claim) => `${predicate} ${certainty}`,
  ]
  return [claims, ...by.flatMap((of) => [...grouped(claims, of)])]
}

/** All rows, and those of one status, of one that leads them, and on one thing. */
function alikeRows(rows: readonly Activity[]): readonly (readonly Activity[])[] {
  const keys = rows.flatMap((row) => {
    const named = [...row.leads, ...row.partners, ...row.places, ...row.crimes, ...row.groups].map(({ id }) => id)
    return [...new Set<string>([row.status, ...named])].map((key) => ({ key, row }))
  })
  return [rows, ...grouped(keys, ({ key }) => key).map((all) => all.map(({ row }) => row))]
}

/** Those of one key together. */
function grouped<Item>(all: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of all) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return [...groups.values()]
}
