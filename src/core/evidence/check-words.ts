// Do our own sentences say what their claim says? Its hedge in each language, its figures, all and only, and no other day.

import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Ontology } from '../model/ontology.ts'
import { LANGUAGES, type Language } from '../model/words.ts'
import type { Fault } from './fault.ts'
import { daysIn, type Figure, plainParts, readFigures } from './figures.ts'

/** Every statement that lacks the hedge of its claim, or whose figures or days are not those of the claim. */
export function checkWords({ claims, ontology }: Pick<Dataset, 'claims' | 'ontology'>): Fault[] {
  return claims.flatMap((claim) =>
    LANGUAGES.flatMap((language) =>
      [...hedgeFaults(claim, language, ontology), ...figureFaults(claim, language), ...dayFaults(claim, language)].map(
        (what) => ({
          id: claim.id,
          what: `statement.${language}: ${what}`,
          mend: 'say in the statement what the claim holds, no firmer and no wider',
        }),
      ),
    ),
  )
}

function hedgeFaults({ certainty, polarity, statement }: Claim, language: Language, ontology: Ontology): string[] {
  const { certainties, polarities } = ontology.hedgeWords
  const faults: string[] = []
  const ask = (
    words: { readonly en: readonly string[]; readonly zh: readonly string[] } | undefined,
    level: string,
  ) => {
    if (words && !words[language].some((word) => says(statement[language], word, language)))
      faults.push(`no word says that it is ${level}; use one of ${words[language].join(', ')}`)
  }
  if (certainty !== 'stated') ask(certainties[certainty], certainty)
  if (polarity !== 'asserted') ask(polarities[polarity], polarity)
  return faults
}

/** English words begin where a word begins: "may" is not in "dismay". */
function says(statement: string, word: string, language: Language): boolean {
  return language === 'en' ? new RegExp(`\\b${word}`, 'i').test(statement) : statement.includes(word)
}

function figureFaults({ statement, quantities = [] }: Claim, language: Language): string[] {
  const text = statement[language]
  const said = readFigures(text, language)
  const meant = quantities
    .filter(({ derived }) => derived === undefined)
    .flatMap(({ low, high, unit }) =>
      [...new Set([low, high])].flatMap((value) => (value === null ? [] : [{ value, unit: classOf(unit) }])),
    )
  const show = ({ value, unit }: Figure) => `${value} ${unit}`
  const faults = [
    ...meant.filter((one) => !said.some((other) => same(one, other))).map((one) => `does not give ${show(one)}`),
    ...said
      .filter((one) => !meant.some((other) => same(one, other)))
      .map((one) => `gives ${show(one)}, which no quantity holds`),
  ]
  const loose = plainParts(text).match(looseFigure(language))
  if (loose) faults.push(`gives ${loose[0]} outside the bold figures`)
  return faults
}

/** A whole date of a statement is where the period of its claim begins or ends. */
function dayFaults({ statement, period }: Claim, language: Language): string[] {
  return daysIn(statement[language], language)
    .filter((day) => day !== period?.from && day !== period?.to)
    .map((day) => `gives the day ${day}, where the period of the claim neither begins nor ends`)
}

function classOf(unit: string): Figure['unit'] {
  return unit === 'USD' || unit === 'percent' || unit === 'share' || unit === 'tonne' ? unit : 'other'
}

function same(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && Math.abs(a.value - b.value) <= Math.abs(a.value) * 1e-9
}

/** Digits that are neither a year, nor a month or day, nor the number of a resolution or article. */
function looseFigure(language: Language): RegExp {
  return language === 'en'
    ? /\$\d|\d+%|\b(?!(?:19|20)\d\d\b)(?<!\/)(?<!article )(?<!resolutions? )(?<!and )(?<!under )(?!\d\d? [A-Z][a-z]+ \d{4}\b)\d[\d,.]*\d\b(?! \(\d{4}\))/
    : /\d+(?:\.\d+)?(?:万|亿|%|美元|吨|人|名)/u
}
