// How is what qualifies a claim put into words? Certainty, bound, reading, speakers: never blank, never firmer.

import { type Stroke, strokeOf } from '../core/model/certainty.ts'
import type { Claim } from '../core/model/claim.ts'
import type { Ontology } from '../core/model/ontology.ts'
import type { Words } from '../core/model/words.ts'
import { dataLanguage, type Locale } from './locales.ts'
import { words as catalogue } from './own-words.ts'
import { inline, insideSentence, translator } from './words.ts'

/** A claim, ready to be set. */
export interface ClaimText {
  readonly stroke: Stroke
  readonly statement: string
  readonly certainty: string
  readonly sources: string
  /** How the group draws on the crime; empty where the report does not say. */
  readonly mechanism: string
  readonly note: string | undefined
}

/** Puts a claim into words. `nameOf` gives the short name of an entity. */
export function claimText(
  claim: Claim,
  ontology: Ontology,
  nameOf: (id: string) => Words | undefined,
  locale: Locale,
): ClaimText {
  const t = translator(catalogue, locale)
  const language = dataLanguage(locale)
  // The bound of the leading figure: others repeat it in another form.
  const bound = claim.quantities?.[0]?.bound ?? 'exact'
  const mechanisms = (claim.mechanisms ?? []).flatMap(({ id, reading }) => {
    const words = nameOf(id)
    if (!words) return []
    const name = insideSentence(inline(words, language))
    return reading === 'inferred' ? t('claim.ours', { name }) : name
  })
  const certainty = [
    claim.polarity === 'asserted'
      ? ontology.certainties[claim.certainty][language]
      : ontology.polarities[claim.polarity][language],
    ...(bound === 'exact' ? [] : [ontology.bounds[bound][language]]),
    ...(claim.reading === 'inferred' ? [t('claim.inferred')] : []),
  ]
  const named = claim.attribution.filter((id) => id.includes(':')).flatMap((id) => nameOf(id) ?? [])
  const unnamed = claim.hedge === null ? t('claim.itself') : t('claim.nobody')
  return {
    stroke: strokeOf(claim),
    statement: claim.statement[language],
    certainty: certainty.join(t('claim.join')),
    sources: named.length === 0 ? unnamed : named.map((words) => inline(words, language)).join(t('claim.join')),
    mechanism: mechanisms.join(t('claim.join')),
    note: claim.note?.[language],
  }
}
