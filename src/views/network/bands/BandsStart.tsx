// Beside the bands, while nothing is selected: the thickest of them and where little crosses, or what is in the one that is open.

import { useHref, useViewState } from '../../../state/atlas.ts'
import { withOption } from '../../../state/options.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { PanelHeading } from '../../../ui/PanelHeading.tsx'
import { BandBar } from './BandBar.tsx'
import { type BandsContent, sayColumn, sayPairShort } from './content.ts'
import { OpenBandPanel } from './OpenBandPanel.tsx'
import { useBands } from './use-bands.ts'
import './BandsStart.css'

/** Bands that are listed, and from how few ties on a band is said to be thin. */
const MOST = 10
const LITTLE = 8

/** The panel of the bands. */
export function BandsStart() {
  const content = useBands()
  return content.band ? <OpenBandPanel content={content} band={content.band} /> : <AtRest content={content} />
}

function AtRest({ content }: { readonly content: BandsContent }) {
  const { summary, t } = content
  const options = useViewState(({ view }) => view.options)
  const href = useHref()
  const { bands, empty, columns } = summary
  const most = bands[0]?.ties ?? 1
  const thin = bands.slice(MOST).filter(({ ties }) => ties <= LITTLE)
  const within = columns.filter((column) => column.within > 0)
  const toBand = (id: (typeof bands)[number]['id']) => href({ options: withOption(options, 'band', id) })
  return (
    <div className="bands-panel">
      <h2>{t('panel.pick')}</h2>
      <PanelHeading aside={t('ties')}>{t('panel.thickest')}</PanelHeading>
      <ul>
        {bands.slice(0, MOST).map((band) => (
          <li key={band.id}>
            <a className="bands-panel-row" href={toBand(band.id)}>
              <KindMark kind={band.from} />
              <KindMark kind={band.to} />
              <span>{sayPairShort(t, band)}</span>
              <BandBar band={band} most={most} />
              <b>{band.ties}</b>
            </a>
          </li>
        ))}
      </ul>
      {empty.length + thin.length > 0 && (
        <>
          <PanelHeading>{t('panel.little')}</PanelHeading>
          <ul>
            {empty.map((pair) => (
              <li key={`${pair.from}-${pair.to}`} className="bands-panel-plain">
                <span>{sayPairShort(t, pair)}</span>
                <b>{t('panel.none')}</b>
              </li>
            ))}
            {[...thin].reverse().map((band) => (
              <li key={band.id}>
                <a className="bands-panel-plain" href={toBand(band.id)}>
                  <span>{sayPairShort(t, band)}</span>
                  <b>{band.ties}</b>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {within.length > 0 && (
        <>
          <PanelHeading>{t('panel.within')}</PanelHeading>
          <ul>
            {within.map((column) => (
              <li key={column.id} className="bands-panel-plain">
                <span>{sayColumn(t, column.id)}</span>
                <b>{column.within}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
