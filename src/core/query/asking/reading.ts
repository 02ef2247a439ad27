// How are the words of a query read? As units, a sum, years, names, and words; each with the part of the query that says it.

import type { UnitId } from '../../model/ids.ts'
import type { KindAsked, Synonyms } from '../../model/synonyms.ts'
import { folded, simplifier } from './fold.ts'
import { termsOf } from './name-forms.ts'
import type { NameHow, SpanFinder } from './name-spans.ts'
import { type SumMeant, sumMeant } from './sums-meant.ts'
import { isUnitSign, unitsMeant } from './units-meant.ts'
import { type YearsMeant, yearsMeant } from './years-meant.ts'

/** One thing that a query asks for. */
export type Part =
  | { readonly kind: 'name'; readonly id: string; readonly said: string; readonly how: NameHow }
  /** What a name says, not what is said of it. */
  | { readonly kind: 'speaker'; readonly id: string; readonly said: string }
  /** Things of this kind, before others. */
  | { readonly kind: 'kind'; readonly of: KindAsked; readonly said: string }
  | ({ readonly kind: 'sum' } & SumMeant)
  | ({ readonly kind: 'years' } & YearsMeant)
  /** `also`: words that mean the same. */
  | { readonly kind: 'word'; readonly said: string; readonly also: readonly string[] }

/** A query as it was read. */
export interface Reading {
  /** By number; whether they are there is not known here. */
  readonly units: readonly UnitId[]
  readonly parts: readonly Part[]
}

/** Reads a query. */
export type Read = (query: string) => Reading

const KINDS = ['activity', 'recommendation', 'claim', 'unit'] as const satisfies readonly KindAsked[]

/** A longer query is cut: nobody types it, and every word of it costs. */
const LONGEST = 200

/** What the reading asks of the report: whether a term asks for nothing, and whether a name says anything in it. */
export interface Asked {
  readonly isUnasked: (term: string) => boolean
  readonly isSpeaker: (id: string) => boolean
}

/** Prepares the reading, with what finds names in a list of terms. */
export function reader(synonyms: Synonyms, spansIn: SpanFinder, { isUnasked, isSpeaker }: Asked): Read {
  const kinds = new Map(KINDS.flatMap((of) => synonyms.kinds[of].map((word) => [termsOf(word).join(' '), of] as const)))
  const says = new Set(synonyms.says)
  const simplified = simplifier(synonyms)
  const { alike, longest } = groupsOf(synonyms)
  const unaskedZh = [...synonyms.unasked.zh].sort((a, b) => b.length - a.length).join('|')
  const between = unaskedZh === '' ? undefined : new RegExp(unaskedZh, 'gu')
  const words = (spans: readonly string[]): Part[] => {
    const parts: Part[] = []
    for (let at = 0; at < spans.length; ) {
      // The longest phrase that has others beside it.
      const n = Array.from({ length: Math.min(longest, spans.length - at) }, (_, i) => i + 1)
        .reverse()
        .find((count) => alike.has(spans.slice(at, at + count).join(' ')))
      const said = spans.slice(at, at + (n ?? 1)).join(' ')
      parts.push({ kind: 'word', said, also: (alike.get(said) ?? []).filter((one) => one !== said) })
      at += n ?? 1
    }
    return parts
  }
  /** A name next to a word of speech is asked for as a speaker, where it is one. */
  const spoken = (parts: readonly Part[]): readonly Part[] => {
    const isSaying = (part: Part | undefined) => part?.kind === 'word' && says.has(part.said)
    const saidBy = (part: Part, i: number) =>
      part.kind === 'name' && isSpeaker(part.id) && (isSaying(parts[i - 1]) || isSaying(parts[i + 1]))
    if (!parts.some(saidBy)) return parts
    return parts.flatMap((part, i): Part[] => {
      if (part.kind === 'name' && saidBy(part, i)) return [{ kind: 'speaker', id: part.id, said: part.said }]
      return isSaying(part) ? [] : [part]
    })
  }
  /** Beside something else a word may ask for a kind of things; alone it is a word like others. */
  const ofKinds = (parts: readonly Part[]): readonly Part[] => {
    const kindOf = (part: Part) => (part.kind === 'word' ? kinds.get(part.said) : undefined)
    if (parts.every((part) => kindOf(part) !== undefined)) return parts
    return parts.map((part) => {
      const of = kindOf(part)
      return of === undefined ? part : { kind: 'kind', of, said: part.said }
    })
  }
  return (query) => {
    const plain = simplified(folded(query.slice(0, LONGEST)))
    const units = unitsMeant(plain)
    if (isUnitSign(plain)) return { units, parts: [] }
    const sum = sumMeant(plain)
    const afterSum = sum ? plain.replace(sum.said, ' ') : plain
    const years = yearsMeant(afterSum)
    const rest = years ? afterSum.replace(years.said, ' ') : afterSum
    const parts: Part[] = []
    const loose: string[] = []
    const settle = () => parts.push(...words(loose.splice(0)))
    for (const span of spansIn(termsOf(rest))) {
      if (span.kind === 'name') {
        settle()
        parts.push(span)
      } else loose.push(...(between ? span.said.split(between) : [span.said]).filter((one) => one !== ''))
    }
    settle()
    const numbers: Part[] = [
      ...(sum ? [{ kind: 'sum' as const, ...sum }] : []),
      ...(years ? [{ kind: 'years' as const, ...years }] : []),
    ]
    const asked = spoken(parts.filter(({ kind, said }) => kind !== 'word' || !isUnasked(said)))
    // A query of nothing but small words asks for these.
    const all = ofKinds([...(asked.length > 0 || numbers.length > 0 ? asked : parts), ...numbers])
    return { units, parts: all.filter((part, i) => all.findIndex((one) => isSame(one, part)) === i) }
  }
}

function isSame(a: Part, b: Part): boolean {
  return a.kind === b.kind && (a.kind === 'name' && b.kind === 'name' ? a.id === b.id : a.said === b.said)
}

/** For every word of a group its group, written as a query writes it; and how many terms the longest has. */
function groupsOf({ words }: Synonyms): {
  readonly alike: ReadonlyMap<string, readonly string[]>
  readonly longest: number
} {
  const groups = words.map((group) => group.map((word) => termsOf(word).join(' ')))
  const alike = new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)))
  return { alike, longest: Math.max(1, ...[...alike.keys()].map((word) => word.split(' ').length)) }
}
