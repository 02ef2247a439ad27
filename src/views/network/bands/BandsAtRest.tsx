// All bands at rest: arcs, and under each head what its column holds, the heaviest names first.

import { type CSSProperties, type KeyboardEvent, useMemo } from 'react'
import { BANDS_GAP, layoutBands, mirroredBands } from '../../../core/layout/bands-layout.ts'
import type { BandColumn } from '../../../core/query/bands.ts'
import { itemOf, useRoving } from '../../../hooks/use-roving.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { useActions, useHref, useViewState } from '../../../state/atlas.ts'
import { useHovering } from '../../../state/hover.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { Arcs, BAR, OVER } from './Arcs.tsx'
import { hasAny, isMark, sayColumn, sayName } from './content.ts'
import { type FittedName, fitNames } from './fit-names.ts'
import type { PictureProps } from './picture-props.ts'
import { stepAtRest } from './steps.ts'
import { tableOf } from './table-link.ts'
import './BandsAtRest.css'

/** px at a root of 16: beside the picture, of a head, of "n more". */
const SIDE = 20
const HEAD = 50
const MORE = 30

/** What arcs may take of the width and of the height. */
const ARCS = { ofWidth: 0.29, ofHeight: 0.42 }

/** Arcs over columns of names. */
export function BandsAtRest({ content, size, scale, lit, onUnder }: PictureProps) {
  const { summary, subject, t } = content
  const { columns, bands } = summary
  const { add, focus } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const width = size.width - 2 * SIDE * scale
  const isMirrored = directionOf(subject.locale) === 'rtl'
  const layout = useMemo(() => {
    const at = (id: string) => columns.findIndex((column) => column.id === id)
    const arcs = bands.map(({ id, from, to, ties }) => ({ id, from: at(from), to: at(to), ties }))
    const room = { width, height: Math.min(ARCS.ofWidth * width, ARCS.ofHeight * size.height) }
    const whole = layoutBands(columns.length, arcs, room)
    return isMirrored ? mirroredBands(whole, width) : whole
  }, [columns, bands, width, size.height, isMirrored])
  const fitted = useMemo(() => {
    const chosen = new Set(selected)
    const room = {
      width: (layout.heads[0]?.width ?? 0) / scale,
      height: (size.height - layout.height - OVER - BAR) / scale - HEAD - MORE,
    }
    return columns.map((column) =>
      fitNames(
        column,
        room,
        (name) => sayName(subject, name),
        (name) => hasAny(name, chosen),
      ),
    )
  }, [columns, layout, size.height, scale, selected, subject])
  const named = columns.map((column, i) => ({ column, names: fitted[i] ?? [] }))
  const crowns = layout.arcs.map(({ id, outer }) => ({ id, x: (outer[0] + outer[1]) / 2 }))
  const heads = layout.heads.map(({ bar }) => (bar[0] + bar[1]) / 2)
  const items = named.map(({ names }) =>
    names
      .map(({ name }) => name)
      .filter(isMark)
      .map(({ id }) => id),
  )
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLDivElement>({
    by: 'mark',
    isThere: (id) => crowns.some((crown) => crown.id === id) || items.flat().includes(id),
    start: [selected[0], bands[0]?.id],
    step: stepAtRest({ crowns, heads, items }, isMirrored),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const id = itemOf(event.target, 'mark')
    if (id === undefined || walk(event) || event.key !== 'Enter' || !id.includes(':')) return
    event.preventDefault()
    if (event.shiftKey) add(id)
    else focus(1, id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the links and buttons inside are read here
    <div
      className={lit ? 'bands-rest dimmed' : 'bands-rest'}
      style={{ '--columns': columns.length, '--bands-gap': `${BANDS_GAP}px` } as CSSProperties}
      ref={frame}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <Arcs {...{ content, layout, width, scale, lit, onUnder, tabIndexOf }} />
      <div className="bands-columns">
        {named.map(({ column, names }) => (
          <section key={column.id} aria-label={sayColumn(t, column.id)}>
            <Head column={column} content={content} />
            <ul>
              {names.map(({ name, lines, share }) => (
                <li key={name.id}>
                  <Name
                    {...{ name, lines, share, content, tabIndexOf }}
                    isLit={lit !== undefined && hasAny(name, lit.ids)}
                  />
                </li>
              ))}
            </ul>
            <More column={column} shown={names.length} content={content} />
          </section>
        ))}
      </div>
    </div>
  )
}

interface OfColumn extends Pick<PictureProps, 'content'> {
  readonly column: BandColumn
}

function Head({ column: { id, marks, names }, content: { t } }: OfColumn) {
  const [first] = names
  const groups = names.filter(({ kind }) => kind === 'group').length
  return (
    <header className="bands-head">
      <h2>{sayColumn(t, id)}</h2>
      <p>
        {first && <KindMark kind={first.kind === 'actor' ? 'group' : first.kind} size={11} />}
        <b>{marks}</b>
        {id === 'group' && <span>{t('head.named', { n: groups })}</span>}
        {id === 'recommendation' && <span>{t('head.themes')}</span>}
      </p>
    </header>
  )
}

interface NameProps extends FittedName, Pick<PictureProps, 'content'> {
  readonly isLit: boolean
  readonly tabIndexOf: (item: string) => 0 | -1
}

/** A name selects its mark; a theme, which is none, leads to its recommendations. */
function Name({ name, lines, share, content: { subject, t }, isLit, tabIndexOf }: NameProps) {
  const { select, add, focus } = useActions()
  const selected = useViewState(({ view }) => view.selected)
  const options = useViewState(({ view }) => view.options)
  const hovering = useHovering()
  const href = useHref()
  const said = sayName(subject, name)
  const look = `bands-name${isLit ? ' lit' : ''}${name.kind === 'group' ? ' bands-name-strong' : ''}`
  const inside = (
    <>
      <KindMark kind={name.kind} size={10} />
      <span style={{ WebkitLineClamp: lines, fontSize: `${share}em` }}>{said}</span> <small>{name.ties}</small>
    </>
  )
  const label = t('say.name', { name: said, ties: name.ties })
  if (!isMark(name))
    return (
      <a className={look} href={href(tableOf(options, name.kind))} title={said} aria-label={label}>
        {inside}
      </a>
    )
  return (
    <button
      type="button"
      className={look}
      data-mark={name.id}
      tabIndex={tabIndexOf(name.id)}
      title={said}
      aria-label={label}
      aria-pressed={selected.includes(name.id)}
      onClick={(event) => {
        if (event.shiftKey) add(name.id)
        else select(selected.length === 1 && selected[0] === name.id ? null : name.id)
      }}
      onDoubleClick={() => focus(1, name.id)}
      {...hovering.pointer({ mark: name.id })}
      {...hovering.keyboard({ mark: name.id })}
    >
      {inside}
    </button>
  )
}

/** How many names there are beside those shown, and the way to all of them. */
function More({ column: { id, names }, shown, content: { t } }: OfColumn & { readonly shown: number }) {
  const options = useViewState(({ view }) => view.options)
  const href = useHref()
  const n = names.length - shown
  if (n <= 0) return null
  return (
    <a
      className="bands-more"
      href={href(tableOf(options, id))}
      aria-label={t('more.label', { n, column: sayColumn(t, id) })}
    >
      {t('more', { n })}
    </a>
  )
}
