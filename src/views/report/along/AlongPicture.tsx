// The network as far as it was read, and the threads from the open unit into it. Every mark and every line opens its unit.

import { useMemo } from 'react'
import { breakLines } from '../../../core/export/break-lines.ts'
import type { ReadLine, ReadMark } from '../../../core/export/reading-scene.ts'
import { curveOf, levelFrom } from '../../../core/layout/curve.ts'
import type { Size } from '../../../core/layout/viewport.ts'
import { unitOf } from '../../../core/query/reading.ts'
import { alongList, useRoving } from '../../../hooks/use-roving.ts'
import { directionOf } from '../../../i18n/locales.ts'
import { unitMark } from '../../../i18n/units.ts'
import { useActions, useHref } from '../../../state/atlas.ts'
import { rootSize } from '../../../ui/root-size.ts'
import { LinePath, MarkShape, Words } from './drawn.tsx'
import { pictureRoom, placedIn, reachOf } from './picture-room.ts'
import type { SaidRow } from './said.ts'
import { type AlongSubject, endScene, nameOf, sceneAt } from './subject.ts'
import type { Ports } from './use-ports.ts'
import './AlongPicture.css'

/** px between two threads that reach one mark, and the widest that a sum may be. */
const THREADS = 3
const SUM = 96

interface AlongPictureProps {
  readonly subject: AlongSubject
  readonly at: number
  readonly rows: readonly SaidRow[]
  readonly size: Size
  /** Where the text ends, in px from the left. */
  readonly edge: number
  /** Absent where the picture stands over the text, and no thread is drawn. */
  readonly ports: Ports | undefined
  readonly under: string | null
  readonly onUnder: (id: string | null) => void
}

/** The picture. */
export function AlongPicture({ subject, at, rows, size, edge, ports, under, onUnder }: AlongPictureProps) {
  const { reading, locale, t } = subject
  const isMirrored = directionOf(locale) === 'rtl'
  const isNarrow = ports === undefined
  const scale = rootSize() / 16
  const room = useMemo(() => pictureRoom(size, edge, isNarrow, isMirrored), [size, edge, isNarrow, isMirrored])
  const end = useMemo(
    () => endScene(subject, { width: room.width / scale, height: room.height / scale }),
    [subject, room, scale],
  )
  const scene = useMemo(() => sceneAt(subject, end, at), [subject, end, at])
  const { zoom, x, y } = placedIn(room, end, scale)
  const href = useHref()
  const { hover } = useActions()
  const marks = scene.marks.map(({ id }) => id)
  const { frame, tabIndexOf, onFocus, walk } = useRoving<HTMLElement>({
    by: 'mark',
    isThere: (id) => marks.includes(id),
    start: [marks[0]],
    step: alongList(marks, { axis: 'column' }),
  })
  const set = (id: string | null) => {
    onUnder(id)
    hover(id === null ? null : { mark: id })
  }
  const lit = under === null ? undefined : litBy(under, rows, scene.lines)
  const unit = (id: string) => {
    const one = unitOf(reading, id)
    return { unit: one ?? null, mark: one === undefined ? t('unitless') : unitMark(one, locale) }
  }
  const pointer = (id: string) => ({ onPointerEnter: () => set(id), onPointerLeave: () => set(null) })
  const threads = threadsOf(rows, scene.marks, ports, { edge, zoom, x, y, isMirrored })
  return (
    <section
      className="along-picture"
      aria-label={t('picture')}
      ref={frame}
      onFocus={onFocus}
      onKeyDown={(event) => void walk(event)}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section around it has the name, and no hint hangs over the picture */}
      <svg className={lit ? 'picture along-some' : 'picture'}>
        <g transform={`translate(${x} ${y}) scale(${zoom})`}>
          {scene.lines.map((line) => (
            <a
              key={line.id}
              href={href({ unit: unit(line.id).unit })}
              tabIndex={-1}
              className={lineClass(line, lit)}
              aria-label={t(line.isComing ? 'line.coming' : 'line.read', {
                ends: [line.source, line.target].map((one) => nameOf(subject, one)).join(t('said.dash')),
                unit: unit(line.id).mark,
              })}
              {...pointer(line.id)}
            >
              <LinePath line={line} isHit />
              <LinePath line={line} />
            </a>
          ))}
        </g>
        <g key={reading.units[at]} className="along-leaving">
          {threads.map(({ id, side, curve, stroke }) => (
            <LinePath
              key={id}
              line={{ side, stroke, width: 1.25, curve }}
              extra={lit && !lit.has(id) ? ' along-thread dim' : ' along-thread lit'}
            />
          ))}
          <g transform={`translate(${x} ${y}) scale(${zoom})`}>
            {scene.lines.flatMap(({ id, side, said }) =>
              said.map((strand) => (
                <LinePath
                  key={`${id} ${strand.stand}`}
                  line={{ ...strand, side }}
                  extra={lit && !lit.has(strand.stand) && !lit.has(id) ? ' dim' : ' lit'}
                />
              )),
            )}
          </g>
        </g>
        <g transform={`translate(${x} ${y}) scale(${zoom})`}>
          {scene.braces.map(({ id, x: left, top, bottom, side }) => (
            <path key={id} className="brace" d={`M${left} ${top}h${8 * side}V${bottom}h${-8 * side}`} />
          ))}
          {scene.marks.map((mark) => (
            <a
              key={mark.id}
              href={href({ unit: unit(mark.id).unit })}
              data-mark={mark.id}
              tabIndex={tabIndexOf(mark.id)}
              className={markClass(mark, lit)}
              aria-label={t(`mark.${mark.state}`, { name: nameOf(subject, mark.id), unit: unit(mark.id).mark })}
              {...pointer(mark.id)}
              onFocus={(event) => event.currentTarget.matches(':focus-visible') && set(mark.id)}
              onBlur={() => set(null)}
            >
              <MarkShape mark={mark} />
            </a>
          ))}
          {scene.rings.map((ring) => (
            <circle
              key={ring.id}
              className={/^ring:(reading|help)/.test(ring.id) ? `ring ${ring.id.split(':')[1]}` : 'ring'}
              cx={ring.x}
              cy={ring.y}
              r={2.5}
            />
          ))}
          {scene.notes.map(({ id, role, text }) => (
            <g key={id} className={`note ${role}`}>
              <Words text={text} />
            </g>
          ))}
          {!isNarrow &&
            sumsOf(rows, scene.lines, scene.marks, isMirrored).map(({ id, text }) => (
              <g key={id} className="along-sum">
                <Words text={text} />
              </g>
            ))}
        </g>
      </svg>
    </section>
  )
}

/** Claims and lines that are lit with what is hovered: a row lights its strands, a line what is said of it, a mark its lines. */
function litBy(under: string, rows: readonly SaidRow[], lines: readonly ReadLine[]): ReadonlySet<string> {
  const ofRow = rows.find(({ id }) => id === under)
  if (ofRow) return new Set([under])
  const own = lines.filter(({ id, source, target }) => [id, source, target].includes(under)).map(({ id }) => id)
  return new Set([under, ...own])
}

function lineClass({ isComing, said, side, id }: ReadLine, lit: ReadonlySet<string> | undefined): string {
  const state = isComing ? 'along-coming' : said.length > 0 ? 'along-said' : 'along-read'
  return `along-line ${side} ${state}${lit?.has(id) ? ' lit' : ''}`
}

function markClass(
  { kind, isAlone, isVague, isBracket, isWide, state, isSaid, id }: ReadMark,
  lit?: ReadonlySet<string>,
) {
  return [
    `mark kind-${kind} along-${state}`,
    isAlone && 'alone',
    isVague && 'vague',
    isBracket && 'bracket',
    isWide && 'wide',
    (isSaid || lit?.has(id)) && 'along-now',
  ]
    .filter(Boolean)
    .join(' ')
}

/** A thread for each row that lights a mark, from its port to that; those to one mark side by side. */
function threadsOf(
  rows: readonly SaidRow[],
  marks: readonly ReadMark[],
  ports: Ports | undefined,
  { edge, zoom, x, y, isMirrored }: { edge: number; zoom: number; x: number; y: number; isMirrored: boolean },
) {
  const known = new Map(marks.map((mark) => [mark.id, mark]))
  const there = rows.flatMap((row) => {
    const mark = known.get(row.mark ?? '')
    const port = ports?.get(row.id)
    return mark && port !== undefined && !(row.links.length === 0 && mark.state === 'unnamed')
      ? [{ row, mark, port }]
      : []
  })
  const firsts = marks
    .filter(({ kind }) => kind === 'group' || kind === 'actor')
    .map((mark) => reachOf(mark, isMirrored)[0])
  const names = isMirrored ? Math.max(...firsts) : Math.min(...firsts)
  return there.map(({ row, mark, port }) => {
    const beside = there.filter((one) => one.mark === mark)
    const off = (beside.findIndex((one) => one.row === row) - (beside.length - 1) / 2) * THREADS
    const [toX, toY] = reachOf(mark, isMirrored)
    const stroke = row.stroke === 'denied' ? ('firm' as const) : row.stroke
    const [from, to] = [[edge, port] as const, [x + toX * zoom, y + toY * zoom + off] as const]
    // Past the names it is level: it runs through none of them.
    const isFirst = mark.kind === 'group' || mark.kind === 'actor'
    const curve = isFirst ? levelFrom(from, to, x + names * zoom) : curveOf(from, to)
    return {
      id: row.id,
      stroke,
      curve,
      side: isFirst ? ('threat' as const) : row.links.length > 0 ? ('response' as const) : ('tie' as const),
    }
  })
}

/** What is paid stands behind what it is paid for. */
function sumsOf(rows: readonly SaidRow[], lines: readonly ReadLine[], marks: readonly ReadMark[], isMirrored: boolean) {
  const seen = new Set<string>()
  return rows.flatMap(({ id, sum, links }) => {
    const target = lines.find((line) => line.id === links[0])?.target ?? ''
    const mark = marks.find((one) => one.id === target)
    if (sum === undefined || !mark || seen.has(target)) return []
    seen.add(target)
    const side = isMirrored ? -1 : 1
    const text = {
      lines: breakLines(sum, SUM, 12.5),
      x: mark.x + side * (mark.width / 2 + 8),
      y: mark.y,
      anchor: isMirrored ? ('end' as const) : ('start' as const),
      size: 12.5,
      weight: 600 as const,
      tone: 'ink' as const,
    }
    return [{ id, text }]
  })
}
