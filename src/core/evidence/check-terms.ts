// Does a text of ours call a thing by its official term where its sentence prints the term, and keep the house style?

import type { Dataset } from '../model/dataset.ts'
import type { Proof, SentenceProof } from '../model/proof.ts'
import type { Term, Terms } from '../model/terms.ts'
import { LANGUAGES, type Language, type Words } from '../model/words.ts'
import type { Fault } from './fault.ts'
import { folded, standing } from './own-names.ts'
import { type OwnText, ownTexts } from './own-texts.ts'

/** Every paraphrase of a term that its sentence prints, and every word the style rules out. `more` are texts beside the dataset's. */
export function checkTerms(dataset: Dataset, proof: Proof, terms: Terms, more: readonly OwnText[] = []): Fault[] {
  const paraphrases = [...ownTexts(dataset, proof), ...more].flatMap(({ id, key, words, rests }) =>
    terms.terms
      .filter((term) => rests.some(({ words: there }) => term.printed.some((word) => Object.hasOwn(there, word))))
      .filter((term) => !rests.some((sentence) => printsBoth(sentence, term)))
      .flatMap((term) =>
        LANGUAGES.flatMap((language) => {
          const text = without(folded(words[language], language), term[language], language)
          return term.instead[language].flatMap((phrase) => {
            const [at] = standing(text, folded(phrase, language), language)
            return at === undefined
              ? []
              : [
                  {
                    id,
                    what: `${key}.${language}: “${phrase}” at ${at} paraphrases ${term.printed[0]}`,
                    mend: `use ${term[language].join(' or ')}`,
                  },
                ]
          })
        }),
      ),
  )
  const style = [...allWords(dataset), ...more].flatMap(({ id, key, words }) =>
    LANGUAGES.flatMap((language) =>
      terms.style[language].flatMap(({ not, use }) => {
        const [at] = standing(folded(words[language], language), folded(not, language), language)
        return at === undefined
          ? []
          : [{ id, what: `${key}.${language}: “${not}” at ${at} is not used`, mend: `use ${use}` }]
      }),
    ),
  )
  return [...paraphrases, ...style]
}

/** Whether a sentence prints the paraphrase too, outside the term: then ours may use both. */
function printsBoth({ words }: SentenceProof, { zh, printed, instead }: Term): boolean {
  const spans = [...new Set([...zh, ...printed])].flatMap((form) =>
    (words[form] ?? []).map((at) => [at, at + form.length] as const),
  )
  return instead.zh.some((phrase) =>
    (words[phrase] ?? []).some((at) => !spans.some(([from, to]) => at >= from && at + phrase.length <= to)),
  )
}

/** The text with every official form blotted out. */
function without(text: string, forms: readonly string[], language: Language): string {
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .reduce((left, form) => left.replaceAll(folded(form, language), (found) => '\u0000'.repeat(found.length)), text)
}

interface KeyedWords {
  readonly id: string
  readonly key: string
  readonly words: Words
}

/** Every text of the dataset that is ours, notes and names of figures too. */
function allWords({ claims, units, activities, recommendations, entities }: Dataset): KeyedWords[] {
  const some = (id: string, texts: Readonly<Record<string, Words | undefined>>): KeyedWords[] =>
    Object.entries(texts).flatMap(([key, words]) => (words ? [{ id, key, words }] : []))
  return [
    ...claims.flatMap(({ id, statement, note, inferred, quantities = [] }) => [
      ...some(id, { statement, note, inferred: inferred?.why }),
      ...quantities.flatMap(({ what, brief }) => some(id, { quantity: what, brief })),
    ]),
    ...recommendations.flatMap(({ id, statement }) => some(id, { statement })),
    ...units.filter(({ section }) => section !== 'annex').flatMap(({ id, gist }) => some(id, { gist })),
    ...activities.flatMap(({ id, title, description, note, statusNote, scopeNote, dates = [], quantities = [] }) => [
      ...some(id, { title, description, note, statusNote, scopeNote }),
      ...[...dates, ...quantities].flatMap(({ what }) => some(id, { what })),
    ]),
    ...entities.flatMap(({ id, note, role }) => some(id, { note, role })),
  ]
}
