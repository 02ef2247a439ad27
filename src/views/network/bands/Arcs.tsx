// The arcs over the heads: each a link that opens its band, with its ties at the crown.

import { type Arc, arcPath, type BandsLayout, crownsOf } from '../../../core/layout/bands-layout.ts'
import type { BandId } from '../../../core/query/band-choices.ts'
import type { Band } from '../../../core/query/bands.ts'
import { useHref, useViewState } from '../../../state/atlas.ts'
import { withOption } from '../../../state/options.ts'
import { type BandsContent, sayPair } from './content.ts'
import type { LitBands } from './use-lit.ts'
import './Arcs.css'

/** px of the bars under the arcs, and of what a number takes. */
export const BAR = 5
const SAID = { width: 28, height: 15 }

/** px over the highest arc. */
export const OVER = 4

interface ArcsProps {
  readonly content: BandsContent
  readonly layout: BandsLayout
  readonly width: number
  readonly scale: number
  readonly lit: LitBands | undefined
  readonly onUnder: (band: BandId | null) => void
  readonly tabIndexOf: (item: string) => 0 | -1
}

/** Arcs, bars and numbers. */
export function Arcs({ content, layout, width, scale, lit, onUnder, tabIndexOf }: ArcsProps) {
  const { summary, t, band: open } = content
  const options = useViewState(({ view }) => view.options)
  const href = useHref()
  const base = layout.height + OVER
  const bandOf = (id: string) => summary.bands.find((band) => band.id === id)
  const crowns = open ? [] : crownsOf(layout, { width: SAID.width * scale, height: SAID.height * scale })
  // Wide ones first: what is thin lies over what is thick.
  const arcs = [...layout.arcs].sort((a, b) => b.ties - a.ties)
  return (
    <svg className={lit || open ? 'bands-arcs dimmed' : 'bands-arcs'} width={width} height={base + BAR}>
      <title>{t('bands')}</title>
      {arcs.map((arc) => {
        const band = bandOf(arc.id)
        if (!band) return null
        const share = open ? (open.id === band.id ? 1 : 0) : (lit?.shares.get(band.id) ?? 0)
        return (
          <a
            key={band.id}
            className={bandClass(band)}
            href={href({ options: withOption(options, 'band', open?.id === band.id ? 'rest' : band.id) })}
            data-mark={band.id}
            tabIndex={tabIndexOf(band.id)}
            aria-label={
              !open && share > 0 && share < 1
                ? t('say.band.lit', { pair: sayPair(t, band), ties: band.ties, lit: litTies(band, share) })
                : t('say.band', { pair: sayPair(t, band), ties: band.ties })
            }
            aria-current={open?.id === band.id ? 'true' : undefined}
            onPointerEnter={() => onUnder(band.id)}
            onPointerLeave={() => onUnder(null)}
            onFocus={(event) => event.currentTarget.matches(':focus-visible') && onUnder(band.id)}
            onBlur={() => onUnder(null)}
          >
            <path className="bands-hit" d={arcPath(arc, base)} />
            <path className="bands-arc" d={arcPath(arc, base)} />
            {share > 0 && <path className="bands-arc lit" d={arcPath(partOf(arc, share), base)} />}
          </a>
        )
      })}
      {layout.heads.map(({ bar: [left, right] }, i) => (
        <rect
          key={summary.columns[i]?.id}
          className={`bands-bar kind-${summary.columns[i]?.id}`}
          x={left}
          y={base}
          width={right - left}
          height={BAR}
        />
      ))}
      {crowns.map(({ id, x, rise, isInside }) => {
        const band = bandOf(id)
        const share = band && lit?.shares.get(band.id)
        const look = share === 1 ? ' lit' : lit && !share ? ' off' : ''
        return (
          <text
            key={id}
            className={`${isInside ? 'bands-said bands-inside' : 'bands-said'}${look}`}
            x={x}
            y={base - rise}
            dy="0.355em"
          >
            {band && (share ? litTies(band, share) : band.ties)}
          </text>
        )
      })}
    </svg>
  )
}

/** How many ties of a band are lit: while something is, its number says that and not how many there are. */
function litTies({ ties }: Band, share: number): number {
  return Math.round(share * ties)
}

/** The outer part of an arc, as much of it as is lit. */
function partOf({ outer, inner }: Arc, share: number): Pick<Arc, 'outer' | 'inner'> {
  const [left, right, rise] = outer
  // However small, it is seen.
  const thin = Math.max(share, Math.min(1, 1.5 / Math.max(0.1, rise - inner[2])))
  return {
    outer,
    inner: [left + (inner[0] - left) * thin, right + (inner[1] - right) * thin, rise + (inner[2] - rise) * thin],
  }
}

function bandClass({ isThreat }: Band): string {
  return isThreat ? 'bands-band threat' : 'bands-band response'
}
