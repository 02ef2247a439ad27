// Which documents and resolutions does a sentence cite, and where?

const SYMBOL = /S\/\d{4}\/\d+|第\d+(?:\(\d{4}\)|\/\d+)号|第\d+ ?EX\/\d+号/gu

/** Symbols (`S/2014/815`) and resolution numbers (`2195(2014)`) in the order of a normalised sentence. */
export function readSymbols(sentence: string): { readonly at: number; readonly symbol: string }[] {
  return [...sentence.matchAll(SYMBOL)].map((match) => ({
    at: match.index,
    symbol: match[0].replace(/^第/u, '').replace(/号$/u, ''),
  }))
}
