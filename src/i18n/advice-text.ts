// How is what qualifies a recommendation put into words? How strongly it is asked, in which words, and of whom.

import type { Ontology } from '../core/model/ontology.ts'
import type { Recommendation } from '../core/model/recommendation.ts'
import type { Language } from '../core/model/words.ts'

/** "should (应) · Member States · Borders". */
export function askedText(
  { modality, word, addressee, theme }: Recommendation,
  { modalities, addressees, themes }: Ontology,
  language: Language,
): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return [
    language === 'zh' ? word : `${modalities[modality].en} (${word})`,
    list.format(addressee.map((one) => addressees[one][language])),
    themes[theme][language],
  ].join(' · ')
}
