// How is what qualifies a recommendation put into words? How strongly it is asked, in which words, and of whom.

import { calledIn, type Ontology } from '../../core/model/ontology.ts'
import type { Recommendation } from '../../core/model/recommendation.ts'
import { listText } from '../lists.ts'
import { dataLanguage, type Locale } from '../locales.ts'
import { translator } from '../words.ts'
import { words } from './words.ts'

/** "(b)(ii) · should (应) · Member States · Borders". */
export function askedText(
  { modality, cue, addressee, theme, item }: Recommendation,
  { modalities, addressees, themes }: Ontology,
  locale: Locale,
): string {
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  return [
    ...(item === undefined ? [] : [item]),
    t('asked.word', { modality: calledIn(modalities, modality, language), word: cue }),
    listText(
      addressee.map((one) => calledIn(addressees, one, language)),
      locale,
    ),
    calledIn(themes, theme, language),
  ].join(t('join.parts'))
}
