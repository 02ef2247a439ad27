// Which documents and resolutions does a text cite, in whatever language? Their numbers are the same in all of them.

/** A symbol as the proof spells it: S/2014/815, 2195(2014), 2012/19. */
export interface PrintedSymbol {
  readonly at: number
  readonly length: number
  readonly symbol: string
}

const SYMBOLS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/\b([AS])\/(\d{4})\/(\d+)/g, ([series, year, n]) => `${series}/${year}/${n}`],
  // As a line from right to left comes out of some extractions.
  [/\b(\d+)\/(\d{4})\/([AS])\b/g, ([n, year, series]) => `${series}/${year}/${n}`],
  [/(?<![\d/.,])(\d{3,4}) ?\(((?:19|20)\d{2})\)/g, ([n, year]) => `${n}(${year})`],
  [/\(((?:19|20)\d{2})\) ?(\d{3,4})(?![\d/.,])/g, ([year, n]) => `${n}(${year})`],
  [/(?<![\d/])((?:19|20)\d{2})\/(\d{1,3})(?![\d/])/g, ([year, n]) => `${year}/${n}`],
]

/** The symbols of a levelled text in its order; none lies in another. */
export function printedSymbols(text: string): PrintedSymbol[] {
  const taken: PrintedSymbol[] = []
  for (const [pattern, spell] of SYMBOLS) {
    for (const match of text.matchAll(pattern)) {
      const { index: at } = match
      const length = match[0].length
      if (taken.some((one) => at < one.at + one.length && one.at < at + length)) continue
      taken.push({ at, length, symbol: spell(match.slice(1)) })
    }
  }
  return taken.sort((a, b) => a.at - b.at)
}
