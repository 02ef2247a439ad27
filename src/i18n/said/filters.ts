// What are the filters called, in every view?

import { type NamedThings, ofOwnKind } from '../../core/model/ontology.ts'
import { dataLanguage, type Locale } from '../locales.ts'
import { translator } from '../words.ts'
import { words } from './words.ts'

type Key = keyof typeof words.english
type FilterWord<Prefix extends string> =
  Extract<Key, `${Prefix}.${string}`> extends `${Prefix}.${infer Name}` ? Name : never

/** The facets that have a name. */
export type NamedFacet = FilterWord<'facet'>

/** "Crime", "Who says so". */
export function facetName(facet: NamedFacet, locale: Locale): string {
  return translator(words, locale)(`facet.${facet}`)
}

/** Entries of the legend that are no kinds: sides of lines, and our readings. */
export type NamedSwitch = FilterWord<'switch'>

/** "Crimes", "our readings". */
export function switchName(name: string, { ontology, entities }: NamedThings, locale: Locale): string {
  // A kind whose things have kinds of their own is called by none of them.
  if (name === 'actor' && ofOwnKind(entities, name) > 0) return translator(words, locale)('switch.actor')
  const kinds: Readonly<Record<string, { readonly many: Readonly<Record<'en' | 'zh', string>> }>> = ontology.kinds
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind) return kind.many[dataLanguage(locale)]
  const isNamed = (one: string): one is NamedSwitch => Object.hasOwn(words.english, `switch.${one}`)
  return isNamed(name) ? translator(words, locale)(`switch.${name}`) : name
}

/** Why a view is empty: "“Crime: …” leaves nothing", and what the button says that undoes it. */
export function emptyText(
  culprit:
    | { readonly facet: NamedFacet }
    | { readonly switch: string }
    | { readonly sure: string }
    | { readonly rests: string }
    | undefined,
  dataset: NamedThings,
  locale: Locale,
): { readonly why: string; readonly action: string } {
  const t = translator(words, locale)
  if (culprit === undefined) return { why: '', action: t('empty.clear') }
  const name =
    'facet' in culprit
      ? facetName(culprit.facet, locale)
      : 'switch' in culprit
        ? switchName(culprit.switch, dataset, locale)
        : t('sure' in culprit ? 'empty.sure' : 'empty.rests')
  return { why: t('empty.by', { name }), action: t('empty.undo') }
}
