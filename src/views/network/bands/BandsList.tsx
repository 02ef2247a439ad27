// The bands where there is no room for columns: one below the other, each as long as its ties; the open one with its lines.

import type { KeyboardEvent } from 'react'
import { standsOf } from '../../../core/graph/lens.ts'
import type { Band } from '../../../core/query/bands.ts'
import { alongList, useRoving } from '../../../hooks/use-roving.ts'
import { sortUnits } from '../../../i18n/units.ts'
import { UnitLinks } from '../../../parts/UnitLink.tsx'
import { useActions, useHref, useViewState } from '../../../state/atlas.ts'
import { withOption } from '../../../state/options.ts'
import { StrokeMark } from '../../../ui/StrokeMark.tsx'
import { BandBar } from './BandBar.tsx'
import { linkOf, openedBand, sayName, sayPairShort } from './content.ts'
import type { PictureProps } from './picture-props.ts'
import './BandsList.css'

/** Lines of an open band that are listed, and units named for each. */
const MOST = 24
const UNITS = 4

/** All bands, the thickest first. */
export function BandsList({ content, lit }: PictureProps) {
  const { summary, band: open, t } = content
  const options = useViewState(({ view }) => view.options)
  const href = useHref()
  const most = summary.bands[0]?.ties ?? 1
  const ids = summary.bands.map(({ id }) => id)
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLUListElement>({
    by: 'mark',
    isThere: (id) => ids.some((one) => one === id),
    start: [open?.id, ids[0]],
    step: alongList(ids, { axis: 'column' }),
  })
  return (
    <ul className="bands-list" ref={frame} onFocus={onFocus} onKeyDown={(event: KeyboardEvent) => void walk(event)}>
      {summary.bands.map((band) => (
        <li key={band.id} className={lit && !lit.shares.has(band.id) ? 'dim' : undefined}>
          <a
            className="bands-list-head"
            href={href({ options: withOption(options, 'band', open?.id === band.id ? 'rest' : band.id) })}
            data-mark={band.id}
            tabIndex={tabIndexOf(band.id)}
            aria-current={open?.id === band.id ? 'true' : undefined}
          >
            <span>{sayPairShort(t, band)}</span>
            <BandBar band={band} most={most} />
            <b>{band.ties}</b>
          </a>
          {open?.id === band.id && <Lines content={content} band={band} />}
        </li>
      ))}
    </ul>
  )
}

function Lines({ content, band }: Pick<PictureProps, 'content'> & { readonly band: Band }) {
  const { subject, t } = content
  const { select } = useActions()
  const lines = [...openedBand(content, band, Number.POSITIVE_INFINITY).lines].sort((a, b) => b.ties - a.ties)
  return (
    <ul className="bands-list-lines">
      {lines.slice(0, MOST).map((line) => {
        const id = linkOf(line)
        const units = sortUnits(line.links.flatMap(standsOf).flatMap((stand) => subject.graph.unitsOf(stand)))
        const names = t('pair.short', { a: sayName(subject, line.source), b: sayName(subject, line.target) })
        return (
          <li key={line.id}>
            <StrokeMark stroke={line.stroke} />
            {id === undefined ? (
              <span>{names}</span>
            ) : (
              <button type="button" className="link-button" onClick={() => select(id)}>
                {names}
              </button>
            )}
            <b>{line.ties}</b>
            <UnitLinks units={units.slice(0, UNITS)} />
          </li>
        )
      })}
      {lines.length > MOST && <li className="bands-list-more">{t('open.more', { n: lines.length - MOST })}</li>}
    </ul>
  )
}
