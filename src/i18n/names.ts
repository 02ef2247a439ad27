// What is a thing called here? By its short name, in one line, in the language of the interface.

import { useCallback } from 'react'
import { kindOf } from '../core/model/ids.ts'
import { type Ontology, wordsOfKind } from '../core/model/ontology.ts'
import type { Language, Words } from '../core/model/words.ts'
import { useLanguage } from './language.ts'
import type { Locale } from './locales.ts'
import { words } from './own-words.ts'
import { inline, insideSentence, translator } from './words.ts'

/** What knows the short names of things: a graph. */
export interface Namer {
  readonly shortOf: (id: string) => Words | undefined
}

/** "ISIL", "UN Women", the title of an activity; empty for what has no name. */
export function shortName(id: string, namer: Namer, language: Language): string {
  return inline(namer.shortOf(id), language)
}

/** Names things in the language of the interface; the same function while neither changes. */
export function useShortName(namer: Namer): (id: string) => string {
  const language = useLanguage()
  return useCallback((id) => shortName(id, namer, language), [namer, language])
}

/** "crime", "broker": what the kind of a thing is called; empty for what has none. */
export function kindWord(id: string, ontology: Ontology, language: Language): string {
  return wordsOfKind(ontology, id)?.one[language] ?? ''
}

/** A name inside a sentence: crimes are common nouns and begin small there, all others stay as they are. */
export function nameInside(id: string, name: string): string {
  return kindOf(id) === 'crime' ? insideSentence(name) : name
}

/** "ISIL – Oil": what a line is called by the names of its ends. What stands folded in a picture has none. */
export function endsText(names: readonly string[], locale: Locale): string {
  return names.map((name) => name || translator(words, locale)('name.fold')).join(' – ')
}
