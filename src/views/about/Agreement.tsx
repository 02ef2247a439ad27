// How far do the two codings agree, question by question and kind by kind?

import facts from 'virtual:atlas-about'
import { useLocale, useWords } from '../../i18n/language.ts'
import { intlLocale } from '../../i18n/locales.ts'
import { activityListName } from '../../i18n/units.ts'
import { useAtlas } from '../../state/atlas.ts'
import { FactRow } from './FactRow.tsx'
import { words } from './words.ts'

/** Shares of what both coded alike. */
export function Agreement() {
  const t = useWords(words)
  const shareText = useShareText()
  const list = activityListName(useAtlas().graph.dataset.guide, useLocale())
  return (
    <>
      <h2>{t('agreement')}</h2>
      <p>{t('agreement.text')}</p>
      <table>
        <caption>{t('agreement.same')}</caption>
        <tbody>
          {Object.entries(facts.agreement).map(([question, share]) => (
            <FactRow
              key={question}
              label={t(`agreement.${question as keyof typeof facts.agreement}`)}
              value={shareText(share)}
            />
          ))}
        </tbody>
      </table>
      <table>
        <caption>{t('agreement.kinds')}</caption>
        <thead>
          <tr>
            <td />
            {QUESTIONS.map((question) => (
              <th key={question} scope="col">
                {t(`agreement.${question}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.kinds.map((shares) => (
            <tr key={shares.kind}>
              <th scope="row">{t(`agreement.kind.${shares.kind}`, { list })}</th>
              {QUESTIONS.map((question) => (
                <td key={question}>{shareText(shares[question])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const QUESTIONS = ['ends', 'relation', 'certainty'] as const

/** "12 of 15 (80%)"; a dash where nothing was compared. */
function useShareText(): (share: { readonly same: number; readonly of: number }) => string {
  const t = useWords(words)
  const locale = intlLocale(useLocale())
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return ({ same, of }) =>
    of === 0
      ? '–'
      : t('agreement.value', { same: number.format(same), of: number.format(of), share: percent.format(same / of) })
}
