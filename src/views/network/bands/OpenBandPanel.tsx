// What is in an open band? Counts, relations, and its thickest lines with how sure the report is of each and in which paragraphs.

import { standsOf } from '../../../core/graph/lens.ts'
import type { Band } from '../../../core/query/bands.ts'
import { listText } from '../../../i18n/lists.ts'
import { sortUnits } from '../../../i18n/units.ts'
import { UnitLinks } from '../../../parts/UnitLink.tsx'
import { useActions, useHref, useViewState } from '../../../state/atlas.ts'
import { useHovering } from '../../../state/hover.ts'
import { withOption } from '../../../state/options.ts'
import { CloseButton } from '../../../ui/CloseButton.tsx'
import { KindMark } from '../../../ui/KindMark.tsx'
import { PanelHeading } from '../../../ui/PanelHeading.tsx'
import { StrokeMark } from '../../../ui/StrokeMark.tsx'
import { sayFirmest } from '../sentences.ts'
import { type BandsContent, linkOf, openedBand, relationsIn, sayName, sayPair } from './content.ts'
import './OpenBandPanel.css'

/** Lines that are listed, and units named for each. */
const MOST = 12
const UNITS = 5

/** The panel of an open band. */
export function OpenBandPanel({ content, band }: { readonly content: BandsContent; readonly band: Band }) {
  const { subject, t } = content
  const { graph, locale } = subject
  const options = useViewState(({ view }) => view.options)
  const href = useHref()
  const { choose, select } = useActions()
  const hovering = useHovering()
  const stands = [...new Set(band.links.flatMap(standsOf))]
  const units = new Set(stands.flatMap((id) => graph.unitsOf(id)))
  const lines = [...openedBand(content, band, Number.POSITIVE_INFINITY).lines].sort((a, b) => b.ties - a.ties)
  const closed = withOption(options, 'band', 'rest')
  const isOfClaims = stands.some((id) => graph.claims.has(id))
  const counts = [
    t('open.ties', { n: band.ties }),
    t('open.of.lines', { n: band.links.length }),
    t('open.units', { n: units.size }),
  ]
  return (
    <div className="bands-panel">
      <header className="bands-panel-head">
        <p>{t('open.band')}</p>
        <h2>
          <KindMark kind={band.from} size={18} />
          {sayPair(t, band)}
        </h2>
        <CloseButton label={t('open.close')} onClick={() => choose('band', 'rest')} />
      </header>
      <p className="bands-panel-counts">
        {counts.map((count) => (
          <Count key={count} text={count} />
        ))}
      </p>
      <p className="bands-panel-ways">
        <a href={href({ options: closed })}>{t('open.close')}</a>
        {isOfClaims && (
          <a href={href({ view: 'table', options: withOption(options, 'table', 'claims') })}>{t('open.table')}</a>
        )}
      </p>
      <p>{listText(relationsIn(content, band), locale, 'row')}</p>
      <PanelHeading aside={t('ties')}>{t('open.lines')}</PanelHeading>
      <ul>
        {lines.slice(0, MOST).map((line) => {
          const id = linkOf(line)
          const [link] = line.links
          const cited = sortUnits(line.links.flatMap(standsOf).flatMap((stand) => graph.unitsOf(stand)))
          const names = (
            <>
              {line.source.kind && <KindMark kind={line.source.kind} />}
              <span>
                <b>{sayName(subject, line.source)}</b> {sayName(subject, line.target)}
              </span>
              <b>{line.ties}</b>
            </>
          )
          return (
            <li key={line.id} className="bands-panel-line">
              {id === undefined ? (
                <p className="bands-panel-first">{names}</p>
              ) : (
                <button
                  type="button"
                  className="bands-panel-first"
                  onClick={() => select(id)}
                  {...hovering.pointer({ mark: id })}
                  {...hovering.keyboard({ mark: id })}
                >
                  {names}
                </button>
              )}
              <p className="bands-panel-second">
                <StrokeMark stroke={line.stroke} />
                <span>{link && line.links.length === 1 ? sayFirmest(subject, link).join('') : ''}</span>
                <UnitLinks units={cited.slice(0, UNITS)} />
              </p>
            </li>
          )
        })}
      </ul>
      {lines.length > MOST && <p className="bands-panel-more">{t('open.more', { n: lines.length - MOST })}</p>}
    </div>
  )
}

/** A count with its figure between <b> and </b>. */
function Count({ text }: { readonly text: string }) {
  const [before = '', rest = ''] = text.split('<b>')
  const [figure = '', after = ''] = rest.split('</b>')
  return (
    <span>
      {before}
      <b>{figure}</b>
      {after}
    </span>
  )
}
