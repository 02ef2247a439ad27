// How is what qualifies a claim put into words? Certainty, bound, reading, speakers: never blank, never firmer.

import { type StatementStroke, strokeOf } from '../../core/model/certainty.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Dataset } from '../../core/model/dataset.ts'
import { isOwnWord, namedSources } from '../../core/model/named-sources.ts'
import type { Quantity } from '../../core/model/quantity.ts'
import { wholesOf } from '../../core/model/wholes.ts'
import type { Words } from '../../core/model/words.ts'
import { listText } from '../lists.ts'
import { dataLanguage, type Locale } from '../locales.ts'
import { unitName } from '../units.ts'
import { inline, insideSentence, translator } from '../words.ts'
import { figureText } from './amounts.ts'
import { words as catalogue } from './words.ts'

/** A claim, ready to be set. */
export interface ClaimText {
  readonly stroke: StatementStroke
  readonly statement: string
  readonly certainty: string
  readonly sources: string
  /** How the group draws on the crime; empty where the report does not say. */
  readonly mechanism: string
  readonly note: string | undefined
  /** What is read into the text by us, and why; absent where the text says it. */
  readonly read: string | undefined
  /** What its figures are part of: "part of: people displaced, nearly 1,900,000". Empty where they are of nothing. */
  readonly ties: string
  /** What the parts of its figure come to. Empty where it has none. */
  readonly sum: string
}

/** Where a claim stands: the words of the domain, the claims beside it, the short names of entities. */
export interface ClaimHome {
  readonly dataset: Pick<Dataset, 'ontology' | 'claims'>
  readonly shortOf: (id: string) => Words | undefined
}

/** Puts a claim into words. `figure` is the one whose bound is said; by itself the leading one: others repeat it in another form. */
export function claimText(claim: Claim, home: ClaimHome, locale: Locale, figure = claim.quantities?.[0]): ClaimText {
  const { ontology } = home.dataset
  const nameOf = home.shortOf
  const t = translator(catalogue, locale)
  const language = dataLanguage(locale)
  const bound = figure?.bound ?? 'exact'
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
  return {
    stroke: strokeOf(claim),
    statement: claim.statement[language],
    certainty: certainty.join(t('claim.join')),
    sources: sourcesText(claim, home, locale),
    mechanism: mechanisms.join(t('claim.join')),
    note: claim.note?.[language],
    read: claim.inferred && t('claim.read', { why: claim.inferred.why[language] }),
    ...wholeTexts(claim, home, locale),
  }
}

/** On whose word it stands: who is named, what is only referred to, or else the report itself, or nobody. */
function sourcesText(claim: Claim, home: ClaimHome, locale: Locale): string {
  const t = translator(catalogue, locale)
  const isSeen = (id: string) => claim.refersTo?.includes(id) === true
  const named = namedSources(claim)
  if (named.length === 0) return t(isOwnWord(claim) ? 'claim.itself' : 'claim.nobody')
  return [...named.filter((id) => !isSeen(id)), ...named.filter(isSeen)]
    .map((id) => sourceText(claim, id, home, locale))
    .join(t('claim.join'))
}

/** One source of a claim: by its name, or as what the sentence only refers to: "see W/2". */
export function sourceText(claim: Claim, id: string, { shortOf }: ClaimHome, locale: Locale): string {
  const name = inline(shortOf(id), dataLanguage(locale)) || unitName(id, locale)
  return claim.refersTo?.includes(id) ? translator(catalogue, locale)('claim.see', { name }) : name
}

/** What the figures of a claim are part, share or rate of, and what the parts of its own figure come to. */
function wholeTexts(claim: Claim, { dataset }: ClaimHome, locale: Locale): Pick<ClaimText, 'ties' | 'sum'> {
  const t = translator(catalogue, locale)
  const language = dataLanguage(locale)
  const { ontology } = dataset
  const figure = (one: Quantity) => figureText(one, ontology, locale)
  const wholes = wholesOf(dataset.claims)
  const ties = wholes
    .filter(({ parts }) => parts.some((part) => part.claim === claim.id))
    .map(({ as, whole }) =>
      t('claim.tie', { tie: ontology.quantityTies[as][language], what: whole.what[language], figure: figure(whole) }),
    )
  const sums = wholes.flatMap(({ claim: whole, whole: quantity, parts, sum, miss }) => {
    const isPart = parts.some((part) => part.claim === claim.id)
    if (whole !== claim.id || isPart || sum === undefined || miss === undefined) return []
    const exact = (value: number) => figure({ ...quantity, low: value, high: value, bound: 'exact' })
    return t(miss === 0 ? 'claim.parts.meet' : miss < 0 ? 'claim.parts.less' : 'claim.parts.more', {
      n: parts.length,
      sum: exact(sum),
      miss: exact(Math.abs(miss)),
    })
  })
  return { ties: ties.join(t('claim.join')), sum: sums.join(t('claim.join')) }
}

/**
 * A statement with its speaker before it, as it may stand in a citation: "According to the Monitoring Team
 * (S/2014/815): ISIL …". As it is where nobody is named.
 */
export function spokenStatement(claim: Claim, { shortOf }: ClaimHome, locale: Locale): string {
  const t = translator(catalogue, locale)
  const language = dataLanguage(locale)
  const named = claim.attribution.filter((id) => id.includes(':') && !claim.refersTo?.includes(id))
  const names = named.flatMap((id) => shortOf(id) ?? []).map((words) => inline(words, language))
  const statement = claim.statement[language]
  if (names.length === 0) return statement
  return t('claim.according', { names: listText(names, locale, 'row'), statement })
}
