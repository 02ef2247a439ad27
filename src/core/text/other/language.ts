// In which language of the United Nations is a text written that is not in the one that was coded?

/** The languages besides Chinese in which the United Nations print a report, and whose texts are matched. */
export const OTHER_LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar'] as const

/** One of them. */
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number]

/** Small words, which make up a tenth of any text in their language and far less of its neighbours'. */
const SMALL: Readonly<Record<OtherLanguage, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'that', 'by', 'for', 'with', 'is'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'de', 'dans', 'pour', 'par', 'une', 'est'],
  es: ['el', 'la', 'los', 'las', 'del', 'de', 'y', 'en', 'con', 'por', 'para', 'una'],
  ru: ['и', 'в', 'на', 'с', 'по', 'для', 'из', 'к', 'от', 'о', 'что', 'не', 'их'],
  ar: ['في', 'من', 'على', 'إلى', 'التي', 'أن', 'عن', 'الذي', 'بين', 'هذه', 'هذا', 'مع'],
}
/** A tenth of the words; Arabic joins half of its small words to the next one. */
const SHARE = { latin: 0.1, joined: 0.05 }
/** Letters of languages that share a script: Persian, Urdu; Ukrainian, Serbian. */
const FOREIGN = /[پچگکیەټښіїєґђћџљњ]/gu
/** So much of a text tells its language. */
const LOOKED_AT = 200_000

/** The language; `undefined` where it is none of them, or too little is there to tell. */
export function otherLanguage(text: string): OtherLanguage | undefined {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const foreign = words.filter((word) => word.search(FOREIGN) >= 0).length
  if (foreign * 50 > words.length) return undefined
  const [first, second] = OTHER_LANGUAGES.map((language) => {
    const small = new Set(SMALL[language])
    return { language, share: words.filter((word) => small.has(word)).length / Math.max(1, words.length) }
  }).sort((a, b) => b.share - a.share)
  if (first === undefined || second === undefined || words.length < 8) return undefined
  const least = first.language === 'ar' ? SHARE.joined : SHARE.latin
  return first.share >= least && first.share >= second.share * 1.2 ? first.language : undefined
}
