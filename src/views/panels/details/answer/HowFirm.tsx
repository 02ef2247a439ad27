// How firm is all of it? How many claims stand at each level, which are our reading, and how many hang on one document.

import type { Claim } from '../../../../core/model/claim.ts'
import { howFirm } from '../../../../core/query/firmness.ts'
import { useLanguage, useLocale, useWords } from '../../../../i18n/language.ts'
import { useShortName } from '../../../../i18n/names.ts'
import { unitMark } from '../../../../i18n/units.ts'
import { useAtlas } from '../../../../state/atlas.ts'
import { StrokeMark } from '../../../../ui/StrokeMark.tsx'
import { words } from './words.ts'
import './HowFirm.css'

/** One line of strokes with counts; nothing of no claim. */
export function HowFirm({ claims }: { readonly claims: readonly Claim[] }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const name = useShortName(graph)
  const { certainties, polarities } = graph.dataset.ontology
  const wordOf = ({ certainty, polarity }: Claim) =>
    polarity === 'asserted' ? certainties[certainty] : polarities[polarity]
  const { strokes, ours, alone } = howFirm(claims)
  if (claims.length === 0) return null
  return (
    <dl className="how-firm">
      <dt>{t('firm')}</dt>
      {strokes.map(({ stroke, n, only }) => (
        <dd key={stroke}>
          <StrokeMark stroke={stroke} />
          <b>{n}</b> {only ? wordOf(only)[language] : t(`firm.${stroke}`)}
        </dd>
      ))}
      {ours > 0 && (
        <dd>
          <b>{ours}</b> {t('firm.ours')}
        </dd>
      )}
      {alone && <dd>{t('firm.alone', { n: alone.n, name: name(alone.source) || unitMark(alone.source, locale) })}</dd>}
    </dl>
  )
}
