// One band with its lines: the heads of all columns in one row with flat arcs, and below the two columns that it joins.

import { type CSSProperties, type KeyboardEvent, useMemo } from 'react'
import { pathOf } from '../../../core/export/picture.ts'
import { flattened, layoutBands, mirroredBands } from '../../../core/layout/bands-layout.ts'
import { DASHES, svgDash } from '../../../core/model/shapes.ts'
import type { BandRow } from '../../../core/query/band-lines.ts'
import type { Band } from '../../../core/query/bands.ts'
import { itemOf, useRoving } from '../../../hooks/use-roving.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { useActions, useHref, useViewState } from '../../../state/atlas.ts'
import { useHovering } from '../../../state/hover.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { Arcs, BAR, OVER } from './Arcs.tsx'
import { hasAny, isMark, linkOf, openedBand, sayColumn, sayName } from './content.ts'
import { type DrawnLine, drawnLines, middleOf } from './open-lines.ts'
import type { PictureProps } from './picture-props.ts'
import { stepOpen } from './steps.ts'
import { tableOf, tableOfTheme } from './table-link.ts'
import './OpenBandView.css'

/** px at a root of 16: beside the picture, of the heads, over the rows; what arcs may take; least and most of a row. */
const SIDE = 20
const HEADS = 26
const TOP = 26
const ARCS = { whole: 200, most: 84, share: 0.16 }
const ROW = { least: 24, most: 32 }
/** Where the marks of both sides stand, in shares of the width. */
const MARKS = { from: 0.33, to: 0.645 }

/** The open band. */
export function OpenBandView({ content, size, scale, lit, onUnder }: PictureProps) {
  const { band, ...rest } = content
  if (!band) return null
  return <Opened {...{ content: { ...rest, band }, size, scale, lit, onUnder }} />
}

function Opened({
  content,
  size,
  scale,
  lit,
  onUnder,
}: Omit<PictureProps, 'under'> & { readonly content: PictureProps['content'] & { readonly band: Band } }) {
  const { summary, subject, band, t } = content
  const { columns, bands } = summary
  const { add, focus } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const width = size.width - 2 * SIDE * scale
  const isMirrored = directionOf(subject.locale) === 'rtl'
  const layout = useMemo(() => {
    const at = (id: string) => columns.findIndex((column) => column.id === id)
    const arcs = bands.map(({ id, from, to, ties }) => ({ id, from: at(from), to: at(to), ties }))
    const whole = layoutBands(columns.length, arcs, { width, height: ARCS.whole * scale })
    const flat = flattened(whole, Math.min(ARCS.most * scale, ARCS.share * size.height) / Math.max(1, whole.height))
    return isMirrored ? mirroredBands(flat, width) : flat
  }, [columns, bands, width, size.height, scale, isMirrored])
  const open = useMemo(() => openedBand(content, band), [content, band])
  const rows = Math.max(open.from.length, open.to.length)
  const over = layout.height + OVER + BAR + HEADS * scale
  const row = Math.max(
    ROW.least * scale,
    Math.min(ROW.most * scale, (size.height - over - TOP * scale - 8 * scale) / Math.max(1, rows)),
  )
  const room = { left: width * MARKS.from, right: width * MARKS.to, top: 0, row }
  const lines = drawnLines(open, room, isMirrored)
  const [left, right] = isMirrored ? [open.to, open.from] : [open.from, open.to]
  const [leftColumn, rightColumn] = isMirrored ? [band.to, band.from] : [band.from, band.to]
  const marks = [left, right].map((side) => side.filter(isMark).map(({ id }) => id))
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLDivElement>({
    by: 'mark',
    isThere: (id) => marks.flat().includes(id) || bands.some((one) => one.id === id),
    start: [selected[0], band.id],
    step: stepOpen(
      layout.arcs.map(({ id, outer }) => ({ id, x: (outer[0] + outer[1]) / 2 })),
      marks,
    ),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const id = itemOf(event.target, 'mark')
    if (id === undefined || walk(event) || event.key !== 'Enter' || !id.includes(':')) return
    event.preventDefault()
    if (event.shiftKey) add(id)
    else focus(1, id)
  }
  // What the pointer lights of the band that is open is seen in its lines.
  const litHere = lit && [...lit.ids].some((id) => band.links.some((link) => link.id === id)) ? lit.ids : undefined
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the links and buttons inside are read here
    <div className="bands-rest" ref={frame} onFocus={onFocus} onKeyDown={onKeyDown}>
      <Arcs {...{ content, layout, width, scale, onUnder, tabIndexOf }} lit={undefined} />
      <ul className="bands-heads" aria-hidden="true">
        {columns.map(({ id }) => (
          <li key={id} className={id === band.from || id === band.to ? 'lit' : undefined}>
            {sayColumn(t, id)}
          </li>
        ))}
      </ul>
      <div className={litHere ? 'bands-open dimmed' : 'bands-open'} style={{ height: rows * row + TOP * scale }}>
        <h2 className="start" style={{ width: room.left }}>
          {sayColumn(t, leftColumn)} · {t('ties')}
        </h2>
        <h2 className="end" style={{ left: room.right }}>
          {sayColumn(t, rightColumn)} · {t('ties')}
        </h2>
        <div className="bands-open-rows" style={{ top: TOP * scale, height: rows * row }}>
          <svg className="picture bands-lines" aria-hidden="true">
            {lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                isLit={litHere !== undefined && line.links.some(({ id }) => litHere.has(id))}
              />
            ))}
          </svg>
          {[left, right].flatMap((side, i) =>
            side.map((one, at) => (
              <Row
                key={`${i === 0 ? 'left' : 'right'} ${one.id}`}
                {...{ row: one, content, tabIndexOf }}
                column={i === 0 ? leftColumn : rightColumn}
                other={i === 0 ? rightColumn : leftColumn}
                isLit={litHere !== undefined && hasAny(one, litHere)}
                look={i === 0 ? 'start' : 'end'}
                style={{
                  top: middleOf(room, at) - row / 2,
                  height: row,
                  ...(i === 0 ? { right: width - room.left - 7 * scale } : { left: room.right - 7 * scale }),
                  maxWidth: (i === 0 ? room.left : width - room.right) + 7 * scale,
                }}
              />
            )),
          )}
        </div>
      </div>
    </div>
  )
}

/** What the sheet calls lines that are on no side of their own. */
const LOOKS: Readonly<Record<string, string>> = { remaining: 'bands-remaining', unnamed: 'bands-unnamed' }

/** px beside a line in which the pointer still meets it. */
const HIT = 9

function Line({ line, isLit }: { readonly line: DrawnLine; readonly isLit: boolean }) {
  const { select } = useActions()
  const hovering = useHovering()
  const id = linkOf(line)
  const d = pathOf(line.curve)
  return (
    <>
      <path
        className={`line ${LOOKS[line.look] ?? line.look} ${line.stroke}${isLit ? ' lit' : ''}`}
        d={d}
        strokeWidth={line.width}
        {...svgDash(DASHES[line.stroke])}
      />
      {id !== undefined && (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the panel lists the lines, and the list has each
        <path
          className="line hit"
          d={d}
          strokeWidth={HIT}
          {...hovering.pointer({ mark: id })}
          onClick={() => select(id)}
        />
      )}
    </>
  )
}

interface RowProps extends Pick<PictureProps, 'content'> {
  readonly row: BandRow
  readonly column: string
  /** The column that the band joins it to. */
  readonly other: string
  readonly isLit: boolean
  readonly look: 'start' | 'end'
  readonly style: CSSProperties
  readonly tabIndexOf: (item: string) => 0 | -1
}

/** A name selects its mark; the rest of a column, and a theme, lead to the table. */
function Row({ row, column, other, content: { subject, t }, isLit, look, style, tabIndexOf }: RowProps) {
  const { select, add, focus } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const options = useViewState(({ view }) => view.options)
  const hovering = useHovering()
  const href = useHref()
  const said = sayName(subject, row)
  const classes = `bands-row ${look}${isLit ? ' lit' : ''}${row.kind === 'group' ? ' bands-row-strong' : ''}`
  const inside = (
    <>
      {row.kind && <KindMark kind={row.kind} size={14} />}
      <span>{said}</span> <small>{row.ties}</small>
    </>
  )
  const label = t('say.name', { name: said, ties: row.ties })
  if (!isMark(row))
    return (
      <a
        className={`${classes}${row.kind === undefined ? ' bands-rest-row' : ''}`}
        style={style}
        href={href(row.kind === undefined ? tableOf(options, column, other) : tableOfTheme(options, row.id))}
        title={said}
        aria-label={label}
      >
        {inside}
      </a>
    )
  return (
    <button
      type="button"
      className={classes}
      style={style}
      data-mark={row.id}
      tabIndex={tabIndexOf(row.id)}
      title={said}
      aria-label={label}
      aria-pressed={selected.includes(row.id)}
      onClick={(event) => {
        if (event.shiftKey) add(row.id)
        else select(selected.length === 1 && selected[0] === row.id ? null : row.id)
      }}
      onDoubleClick={() => focus(1, row.id)}
      {...hovering.pointer({ mark: row.id })}
      {...hovering.keyboard({ mark: row.id })}
    >
      {inside}
    </button>
  )
}
