// What does the report answer about a subject? One sentence, how firm, and for each thing it is tied to a stroke, the sums, how
// many claims, who says so, and where.

import { STROKES } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { isOwnWord } from '../../core/model/named-sources.ts'
import { DASHES, svgDash } from '../../core/model/shapes.ts'
import { sourcesOf } from '../../core/query/claims.ts'
import { type DossierPartner, type DossierSubject, strokesOf } from '../../core/query/dossier.ts'
import { countUnits } from '../../core/query/support.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { words as common } from '../../i18n/said/words.ts'
import { unitMark } from '../../i18n/units.ts'
import { useAtlas, useEvidence } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { answerOf, type LeadRow, leadRows } from './answer.ts'
import { DossierUnits } from './DossierUnits.tsx'
import { OursMark, SumText } from './SumText.tsx'
import { words } from './words.ts'
import './Answer.css'

/** The answer about a subject. */
export function Answer({ subject }: { readonly subject: DossierSubject }) {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const { said, reasons } = answerOf(graph, subject, locale)
  const rows = leadRows(graph, subject)
  return (
    <>
      <div className="dossier-answer">
        <div>
          <p className="dossier-answer-said">{said}</p>
          {reasons.length > 0 && (
            <p className="dossier-answer-limit">
              {t('answer.unadded', {
                reasons: reasons
                  .map((one) => graph.dataset.ontology.notAdditive[one]?.[language] ?? '')
                  .join(t('sum.join')),
              })}
            </p>
          )}
        </div>
        <Strokes subject={subject} />
      </div>
      {rows.length > 0 && <Fan of={subject.id} rows={rows} />}
    </>
  )
}

/** How many claims there are of each firmness. */
function Strokes({ subject: { all } }: { readonly subject: DossierSubject }) {
  const graph = useEvidence()
  const t = useWords(words)
  const { said, ours } = strokesOf(all)
  const units = countUnits(
    graph,
    all.map(({ id }) => id),
  ).size
  if (all.length === 0) return null
  return (
    <div className="dossier-strokes">
      <ul>
        {[...STROKES, 'denied' as const].map(
          (stroke) =>
            said.has(stroke) && (
              <li key={stroke}>
                <StrokeMark stroke={stroke} />
                <b>{said.get(stroke)}</b>
                {t(`stroke.${stroke}`)}
              </li>
            ),
        )}
        {ours > 0 && (
          <li>
            <OursMark />
            <b>{ours}</b>
            {t('stroke.ours')}
          </li>
        )}
      </ul>
      <p>{t('count', { claims: all.length, units })}</p>
    </div>
  )
}

/** The box of the lines, which is stretched to the height of the rows: one unit a row. */
const WIDTH = 10

/** The subject, a line to each row, and the rows. */
function Fan({ of, rows }: { readonly of: string; readonly rows: readonly LeadRow[] }) {
  const kind = kindOf(of)
  const middle = rows.length / 2
  return (
    <div className="dossier-fan">
      {kind ? <KindMark kind={kind} size={16} /> : <span />}
      <div className="dossier-fan-lines">
        <svg viewBox={`0 0 ${WIDTH} ${rows.length}`} preserveAspectRatio="none" aria-hidden="true">
          {rows.map(({ id, side, stroke, weight }, i) => (
            <path
              key={id}
              className={`dossier-fan-line ${side}`}
              d={`M0 ${middle}C${WIDTH / 2} ${middle} ${WIDTH / 2} ${i + 0.5} ${WIDTH} ${i + 0.5}`}
              strokeWidth={Math.min(4, 1 + weight / 2)}
              {...svgDash(DASHES[stroke])}
            />
          ))}
        </svg>
      </div>
      <ol className="dossier-fan-rows">
        {rows.map((row) => (
          <FanRow key={row.id} row={row} />
        ))}
      </ol>
    </div>
  )
}

/** More units than these are counted: the claims under the answer name them all. */
const MOST_UNITS = 5

function FanRow({ row: { id, partner, count, units } }: { readonly row: LeadRow }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const kind = kindOf(id)
  return (
    <li>
      <span className="dossier-fan-name">
        {kind && <KindMark kind={kind} size={12} />}
        {name(id)}
        {graph.entities.get(id)?.generic && kind === 'crime' && <small>{t('large')}</small>}
      </span>
      <Sums partner={partner} />
      <span className="dossier-fan-count">{t(partner ? 'row.claims' : 'row.activities', { n: count })}</span>
      <Who partner={partner} />
      <DossierUnits units={units} most={MOST_UNITS} />
    </li>
  )
}

/** Sums as they are printed, each with its own stroke. */
function Sums({ partner }: { readonly partner: DossierPartner | undefined }) {
  const t = useWords(words)
  if (partner === undefined) return <span />
  if (partner.sums.length === 0) return <span className="dossier-fan-none">{t('no.sum')}</span>
  return (
    <span className="dossier-fan-sums">
      {partner.sums.map(({ id, claim, quantity }) => (
        <span key={id}>
          <SumText claim={claim} quantity={quantity} />
        </span>
      ))}
    </span>
  )
}

/** Who is named; where nobody is, the report itself, or that nobody is. */
function Who({ partner }: { readonly partner: DossierPartner | undefined }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  const own = useWords(common)
  if (partner === undefined) return <span />
  const [first, ...others] = sourcesOf(partner.claims).map((id) => name(id) || unitMark(id, locale))
  const itself = partner.claims.some(isOwnWord)
  const said =
    first === undefined
      ? own(itself ? 'claim.itself' : 'claim.nobody')
      : t('row.said', { name: first, more: others.length })
  return <span className="dossier-fan-who">{said}</span>
}
