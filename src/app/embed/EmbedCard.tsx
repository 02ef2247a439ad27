// What stands in a frame too small for a picture? A line for each tie of what is selected, as many as there is room for.

import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import { DASHES, svgDash } from '../../core/model/shapes.ts'
import { useSize } from '../../hooks/use-size.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import type { CardOf, ViewCard } from '../../parts/card.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { rootSize } from '../../ui/root-size.ts'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { CARDS } from './cards.ts'
import { words } from './words.ts'
import './EmbedCard.css'

/** How high a line is, in rem: close where there is little room, loose where all of them fit so. */
const ROWS = { close: 1.125, loose: 1.5 } as const

/** The card of the view in front; nothing where it has none. `isWhole`: all its lines, the frame becomes as high as they are. */
export function EmbedCard({ isWhole }: { readonly isWhole: boolean }) {
  const card = useCard()
  const t = useWords(words)
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const rows = card?.rows ?? []
  const height = (size?.height ?? 0) / rootSize()
  const row = isWhole || rows.length * ROWS.loose <= height ? ROWS.loose : ROWS.close
  const room = isWhole ? rows.length : Math.floor(height / row)
  const shown = rows.slice(0, rows.length > room ? Math.max(0, room - 1) : room)
  const left = rows.length - shown.length
  return (
    <div
      className={row === ROWS.loose ? 'embed-card open' : 'embed-card'}
      ref={frame}
      style={{ '--row': `${row}rem` } as CSSProperties}
    >
      {card?.root && shown.length > 0 && <Fan card={card} count={shown.length} row={row} />}
      <ul>
        {shown.map(({ id, kind, name, stroke, said }) => (
          <li key={id}>
            {card?.root === undefined && <StrokeMark stroke={stroke} />}
            <KindMark kind={kind} size={10} /> <span>{name}</span> <small>{said}</small>
          </li>
        ))}
        {left > 0 && room > 0 && <li className="embed-card-more">{t('card.more', { n: left })}</li>}
      </ul>
    </div>
  )
}

/** The strokes from what all lines are tied to. */
function Fan({
  card: { root, rows },
  count,
  row,
}: {
  readonly card: ViewCard
  readonly count: number
  readonly row: number
}) {
  const step = row * 16
  const middle = (count * step) / 2
  return (
    <div className="embed-card-fan">
      {root && <KindMark kind={root} size={13} />}
      <svg viewBox={`0 0 14 ${count * step}`} width="0.875rem" height={`${count * row}rem`} aria-hidden="true">
        {rows.slice(0, count).map(({ id, stroke }, i) => {
          const y = (i + 0.5) * step
          return <path key={id} d={`M0 ${middle}C8 ${middle} 4 ${y} 14 ${y}`} {...svgDash(DASHES[stroke])} />
        })}
      </svg>
    </div>
  )
}

function useCard(): ViewCard | undefined {
  const atlas = useAtlas()
  const view = useViewState((store) => store.view)
  const locale = useLanguage()
  const [of, setOf] = useState<{ readonly view: string; readonly cardOf: CardOf }>()
  useEffect(() => {
    let isWanted = true
    CARDS.get(view.view)?.().then(
      (cardOf) => isWanted && setOf({ view: view.view, cardOf }),
      // Without it the headline and the way to the page stand alone.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [view.view])
  return useMemo(
    () => (of?.view === view.view ? of.cardOf({ atlas, view, locale }) : undefined),
    [of, atlas, view, locale],
  )
}
