// What does the report answer about a subject? One sentence, how firm, and for each thing it is tied to a stroke, the sums, how
// many claims, who says so, and where.

import type { CSSProperties } from 'react'
import { STROKES, strokeOf } from '../../core/model/certainty.ts'
import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import { isOwnWord } from '../../core/model/named-sources.ts'
import { DASHES, outlineOf, pathIn, svgDash } from '../../core/model/shapes.ts'
import { sourcesOf } from '../../core/query/claims.ts'
import { type DossierPartner, type DossierSubject, strokesOf } from '../../core/query/dossier.ts'
import { countUnits } from '../../core/query/support.ts'
import { amountText } from '../../i18n/amounts.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { shortName, useShortName } from '../../i18n/names.ts'
import { words as common } from '../../i18n/own-words.ts'
import { unitMark } from '../../i18n/units.ts'
import { useAtlas, useEvidence } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { answerOf, type LeadRow, leadRows } from './answer.ts'
import { DossierUnits } from './DossierUnits.tsx'
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
            <svg width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
              <circle cx="12" cy="5" r="3" />
            </svg>
            <b>{ours}</b>
            {t('stroke.ours')}
          </li>
        )}
      </ul>
      <p>{t('count', { claims: all.length, units })}</p>
    </div>
  )
}

/** px of a row at a root of 16, and of the fan before the rows. */
const ROW = 26
const WIDTH = 96
/** px from the subject to its sign, and where lines end. */
const SIGN = 10

/** The subject, a line to each row, and the rows. */
function Fan({ of, rows }: { readonly of: string; readonly rows: readonly LeadRow[] }) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const height = rows.length * ROW
  const kind = kindOf(of)
  return (
    <div className="dossier-fan" style={{ '--rows': rows.length } as CSSProperties}>
      <b>{shortName(of, graph, language)}</b>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {rows.map(({ id, side, stroke, weight }, i) => {
          const y = i * ROW + ROW / 2
          return (
            <path
              key={id}
              className={`dossier-fan-line ${side}`}
              d={`M${SIGN} ${height / 2}C${WIDTH / 2} ${height / 2} ${WIDTH / 2} ${y} ${WIDTH - 4} ${y}`}
              strokeWidth={Math.min(4, 1 + weight / 2)}
              {...svgDash(DASHES[stroke])}
            />
          )
        })}
        {kind && <Sign kind={kind} y={height / 2} />}
      </svg>
      <ol className="dossier-fan-rows">
        {rows.map((row) => (
          <FanRow key={row.id} row={row} />
        ))}
      </ol>
    </div>
  )
}

function Sign({ kind, y }: { readonly kind: EntityKind; readonly y: number }) {
  return (
    <g className={`kind-mark kind-${kind}`}>
      <path d={pathIn(outlineOf(kind), { x: SIGN, y, width: 16, height: 16 })} />
    </g>
  )
}

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
      </span>
      <Sums partner={partner} />
      <span className="dossier-fan-count">{t(partner ? 'row.claims' : 'row.activities', { n: count })}</span>
      <Who partner={partner} />
      <DossierUnits units={units} />
    </li>
  )
}

/** Sums as they are printed, each with its own stroke. */
function Sums({ partner }: { readonly partner: DossierPartner | undefined }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  if (partner === undefined) return <span />
  if (partner.sums.length === 0) return <span className="dossier-fan-none">{t('no.sum')}</span>
  return (
    <span className="dossier-fan-sums">
      {partner.sums.map(({ id, claim, quantity }) => (
        <span key={id}>
          <StrokeMark stroke={strokeOf(claim)} /> {amountText(quantity, graph.dataset.ontology, locale)}
        </span>
      ))}
    </span>
  )
}

/** Who is named; where nobody is, the report itself, or that nobody is. */
function Who({ partner }: { readonly partner: DossierPartner | undefined }) {
  const { graph } = useAtlas()
  const locale = useLocale()
  const name = useShortName(graph)
  const own = useWords(common)
  if (partner === undefined) return <span />
  const named = sourcesOf(partner.claims).map((id) => name(id) || unitMark(id, locale))
  const itself = partner.claims.some(isOwnWord)
  const said = named.length > 0 ? listText(named, locale, 'row') : own(itself ? 'claim.itself' : 'claim.nobody')
  return (
    <span className="dossier-fan-count" title={said}>
      {said}
    </span>
  )
}
