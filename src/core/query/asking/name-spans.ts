// Which names stand in a query, and how is each of them read? The longest first: by a name, a synonym, a part, its sound, or with
// letters wrong.

import type { EntityId } from '../../model/ids.ts'
import { findNames } from '../../text/names.ts'
import { editsBetween, slack } from './edits.ts'
import { isHan } from './fold.ts'
import type { AskedForm } from './name-forms.ts'
import type { Sounds } from './pinyin.ts'

/** How a name was read. */
export type NameHow = 'name' | 'synonym' | 'part' | 'sound' | 'spelling'

/** A stretch of a query: a name, or a word that is none. */
export type Span =
  | { readonly kind: 'name'; readonly id: EntityId; readonly said: string; readonly how: NameHow }
  | { readonly kind: 'word'; readonly said: string }

/** What knows the names: their forms, how they sound, and whether a word stands in any text of ours. */
export interface Known {
  readonly forms: readonly AskedForm[]
  readonly sounds: Sounds
  readonly isWord: (term: string) => boolean
  readonly isUnasked: (term: string) => boolean
  /** Whether a word asks for things of a kind: it is no part of a name. */
  readonly isKind: (term: string) => boolean
}

/** Cuts the terms of a query into names and words. */
export type SpanFinder = (terms: readonly string[]) => Span[]

/** The most terms of a name. */
const LONGEST = 14

/** Prepares the cutting. */
export function spanFinder({ forms, sounds, isWord, isUnasked, isKind }: Known): SpanFinder {
  const byKey = new Map<string, AskedForm>()
  for (const form of forms) {
    for (const key of [form.terms.join(' '), form.bare.join(' '), form.terms.join('')]) {
      const known = byKey.get(key)
      if (known === undefined || (known.isSynonym && !form.isSynonym)) byKey.set(key, form)
    }
  }
  const latin = forms.filter(({ bare }) => !bare.some(isHan))
  const han = forms.filter(({ terms }) => terms.some(isHan))
  const hanForms = han
    .filter(({ terms }) => terms.join('').length > 1)
    .map(({ id, terms }) => ({ id, form: terms.join('') }))
  const readLatin = (terms: readonly string[]): Span[] => {
    const spans: Span[] = []
    for (let at = 0; at < terms.length; ) {
      const found = longest(terms, at)
      spans.push(found?.[0] ?? { kind: 'word', said: terms[at] ?? '' })
      at += found?.[1] ?? 1
    }
    return spans
  }
  const longest = (terms: readonly string[], at: number): readonly [Span, number] | undefined => {
    const ways = [
      { most: LONGEST, least: 2, reads: [exact, misspelt, partly] },
      { most: 1, least: 1, reads: [exact, misspelt, partly] },
      { most: LONGEST, least: 1, reads: [sounding] },
    ]
    for (const { most, least, reads } of ways)
      for (let n = Math.min(most, terms.length - at); n >= least; n--) {
        const run = terms.slice(at, at + n)
        // A name neither begins nor ends with a word that asks for nothing, unless it is all there is of it.
        if (n > 1 && (isUnasked(run[0] ?? '') || isUnasked(run.at(-1) ?? ''))) continue
        const span = reads.map((read) => read(run)).find((one) => one !== undefined)
        if (span) return [span, n]
      }
    return undefined
  }
  const nameSpan = (id: EntityId, run: readonly string[], how: NameHow): Span => ({
    kind: 'name',
    id,
    said: run.join(' '),
    how,
  })
  const bareOf = (run: readonly string[]) => run.filter((term) => !isUnasked(term))
  function exact(run: readonly string[]): Span | undefined {
    const keys = [run.join(' '), ...(run.length > 1 ? [bareOf(run).join(' '), run.join('')] : [])]
    const form = keys.map((key) => byKey.get(key)).find((one) => one !== undefined)
    return form && nameSpan(form.id, run, form.isSynonym ? 'synonym' : 'name')
  }
  /** A word that some text of ours has is not misspelt; beside others that make a name of it, it may be. */
  function misspelt(run: readonly string[]): Span | undefined {
    const bare = bareOf(run)
    const first = bare[0]
    if (first === undefined || (bare.length === 1 && (isWord(first) || slack(first) === 0))) return undefined
    const form = latin.find(
      (one) =>
        one.bare.length === bare.length &&
        one.bare.every((term, i) => editsBetween(term, bare[i] ?? '', slack(term) + 1) <= slack(term)),
    )
    const joined = bare.join('')
    const near =
      form ??
      (slack(joined) > 0 && !isWord(joined) ? latin.find((one) => isNear(one.bare.join(''), joined)) : undefined)
    return near && nameSpan(near.id, run, 'spelling')
  }
  /** Part of a name: enough of it, and of one alone; of a group or a crime less is enough. */
  function partly(run: readonly string[]): Span | undefined {
    const bare = bareOf(run)
    if (bare.length === 0 || bare.join('').length < 4) return undefined
    const ids = new Set<EntityId>()
    for (const { id, bare: own } of latin) {
      const has = bare.every(
        (term, i) =>
          own.includes(term) || (i === bare.length - 1 && term.length > 3 && own.some((one) => one.startsWith(term))),
      )
      if (has && bare.join('').length / own.join('').length >= leastOf(id)) ids.add(id)
    }
    const [id] = ids
    return id !== undefined && ids.size === 1 ? nameSpan(id, run, 'part') : undefined
  }
  function sounding(run: readonly string[]): Span | undefined {
    const letters = run.join('')
    if (run.length === 1 && isWord(letters)) return undefined
    const form = han.find(({ terms }) => sounds(letters, terms.join('')))
    return form && nameSpan(form.id, run, 'sound')
  }
  const readHan = (run: string): Span[] => {
    const found = findNames(run, hanForms).filter(({ at }, i, all) => all.findIndex((one) => one.at === at) === i)
    const spans: Span[] = []
    let at = 0
    for (const one of [...found, { at: run.length, form: '', id: '' }]) {
      spans.push(...restOf(run.slice(at, one.at)))
      const form = byKey.get(one.form)
      if (form) spans.push(nameSpan(form.id, [one.form], form.isSynonym ? 'synonym' : 'name'))
      at = one.at + one.form.length
    }
    return spans
  }
  /** What stands between Chinese names: half a name, or words. */
  const restOf = (text: string): Span[] => {
    if (text === '') return []
    const ids = new Set(
      text.length < 2 || isKind(text)
        ? []
        : han
            .filter(
              ({ id, terms }) => terms.join('').includes(text) && text.length / terms.join('').length >= leastOf(id),
            )
            .map(({ id }) => id),
    )
    const [id] = ids
    return [id !== undefined && ids.size === 1 ? nameSpan(id, [text], 'part') : { kind: 'word', said: text }]
  }
  return (terms) => {
    // A name of both scripts is known only as a whole: 第2199(2015)号决议.
    const whole = byKey.get(terms.join(' '))
    if (whole && terms.some(isHan)) return [nameSpan(whole.id, terms, whole.isSynonym ? 'synonym' : 'name')]
    return stretches(terms).flatMap((run) => (isHan(run[0] ?? '') ? readHan(run.join('')) : readLatin(run)))
  }
}

function isNear(form: string, asked: string): boolean {
  const most = Math.min(slack(form), 2)
  return most > 0 && editsBetween(form, asked, most + 1) <= most
}

/** How much of a name must be there. */
function leastOf(id: EntityId): number {
  return id.startsWith('group:') || id.startsWith('crime:') ? 0.4 : 0.66
}

/** Neighbouring terms of one script; every run of Han by itself. */
function stretches(terms: readonly string[]): string[][] {
  const all: string[][] = []
  for (const term of terms) {
    const last = all.at(-1)
    if (last && !isHan(term) && !isHan(last[0] ?? '')) last.push(term)
    else all.push([term])
  }
  return all
}
