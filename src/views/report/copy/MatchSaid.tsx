// How far is a copy in another language the report? Said in the box of the copy.

import type { Match } from '../../../core/evidence/other-copy.ts'
import { useLocale, useWords } from '../../../i18n/language.ts'
import { languageName } from '../../../i18n/locales.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { words } from './words.ts'

/** Counts, and what is wrong. `total`: units of the report. */
export function MatchSaid({ match, total }: { readonly match: Match; readonly total: number }) {
  const t = useWords(words)
  const locale = useLocale()
  const { symbol } = useAtlas().graph.dataset.report
  const { agreed, compared, units, trouble, bears } = match
  const said = { symbol, language: languageName(match.language, locale) }
  return (
    <>
      {units > 0 && (
        <>
          <p>
            <b>{t('match.units', { ...said, n: units, total })}</b>
          </p>
          <p>{t('match.figures', { agreed, compared })}</p>
        </>
      )}
      {trouble === 'unmatched' && <p>{t(compared > 0 ? 'match.unmatched' : 'match.unnumbered', said)}</p>}
      {trouble !== undefined && trouble !== 'unmatched' && <p>{t(`match.${trouble}`)}</p>}
      {bears !== undefined && <p>{t('match.bears', { symbol, bears })}</p>}
    </>
  )
}
