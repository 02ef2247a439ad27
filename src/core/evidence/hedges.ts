// Which levels of certainty do the words of a text of ours say, and where?

import type { Ontology } from '../model/ontology.ts'
import type { Language } from '../model/words.ts'
import { blot, type Span } from './figures.ts'
import { folded, standing } from './own-names.ts'

/** A word that hedges, and where it stands with its ending. */
export interface PlacedHedge extends Span {
  readonly level: string
}

/** Words that hedge, by level and language, and longer ones that hold one of them and mean something else. */
export interface HedgeWords {
  readonly levels: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>
  readonly not: readonly string[]
}

/** The month is no "may". */
const MONTH_OF_MAY = /\b(?:\d+ )?May (?=\d{4})/g

/** How an English form goes on: "reportedly". */
const ENDING = /^(?:s|es|d|ed|ing|ly|edly)?(?![\p{L}\d])/u

/** The words of the ontology. */
export function hedgeWordsOf({ hedgeWords, lexicon }: Pick<Ontology, 'hedgeWords' | 'lexicon'>): HedgeWords {
  return {
    levels: hedgeWords.certainties,
    // 能 in 能力 is no hedge of ours either.
    not: (lexicon?.modalWords ?? []).flatMap(({ not = [] }) => not),
  }
}

/** The levels of certainty whose words a text holds. */
export function hedgesIn(text: string, language: Language, ontology: Ontology): string[] {
  return [...new Set(hedgesAt(text, language, hedgeWordsOf(ontology)).map(({ level }) => level))]
}

/** The words of a text that hedge, level by level; of two of one level at a place only the longer one. */
export function hedgesAt(text: string, language: Language, { levels, not }: HedgeWords): PlacedHedge[] {
  const searched = not.reduce(
    (left, word) => left.replaceAll(word, blot),
    folded(text.replace(MONTH_OF_MAY, blot), language),
  )
  return Object.entries(levels).flatMap(([level, lists]) => {
    const found = lists[language].flatMap((listed) => {
      const word = folded(listed, language)
      return standing(searched, word, language).map((at) => {
        const [ending = ''] = (language === 'en' && ENDING.exec(searched.slice(at + word.length))) || []
        return { level, at, length: word.length + ending.length }
      })
    })
    let end = 0
    return found
      .sort((a, b) => a.at - b.at || b.length - a.length)
      .filter(({ at, length }) => {
        if (at < end) return false
        end = at + length
        return true
      })
  })
}
