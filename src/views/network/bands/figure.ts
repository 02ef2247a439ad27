// What do the bands put into a figure? All of them with the heaviest names of each column, or the open one with its lines.

import {
  drawBands,
  drawOpenBand,
  type FigureBand,
  type FigureColumn,
  type FigureName,
  listBands,
  openRoom,
} from '../../../core/export/figure-bands.ts'
import { type LensLink, standsOf } from '../../../core/graph/lens.ts'
import { layoutBands } from '../../../core/layout/bands-layout.ts'
import type { Size } from '../../../core/layout/viewport.ts'
import { SIDES } from '../../../core/model/ontology.ts'
import type { BandRow } from '../../../core/query/band-lines.ts'
import type { Band } from '../../../core/query/bands.ts'
import type { ViewFigure } from '../../../parts/figure.ts'
import type { ViewState } from '../../../state/view-state.ts'
import { keyOf } from '../key.ts'
import { sayLine } from '../sentences.ts'
import type { Subject } from '../subject.ts'
import { type BandsContent, bandsContent, openedBand, sayColumn, sayName, sayPair, sayPairShort } from './content.ts'
import { bandsHeadline } from './headline.ts'
import { drawnLines } from './open-lines.ts'

/** Below this a room has no columns side by side; px. */
const NARROW = 760

/** What of the height arcs take. */
const ARCS = 0.42

/** The bands as a figure. */
export function bandsFigure(subject: Subject, { options }: ViewState, own: number): ViewFigure {
  const content = bandsContent(subject, options)
  const { t, band, summary } = content
  const { title, support } = bandsHeadline(content)
  const links: readonly LensLink[] = band ? band.links : subject.lens.links
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]))
  const part = { ...subject.lens, links, nodes: subject.lens.nodes.filter(({ id }) => ends.has(id)) }
  const key = keyOf(part, subject.t, own)
  return {
    headline: title,
    support,
    draw: (room) => (band ? drawOpen(content, band, room) : drawAll(content, room)),
    key: band
      ? key
      : [
          ...key.filter(({ sign }) => 'kind' in sign),
          { sign: { side: 'threat' as const }, text: t('side.threat') },
          { sign: { side: 'response' as const }, text: t('side.answer') },
        ],
    stands: [...new Set(links.flatMap(standsOf))],
    lines: band
      ? links.map((link) => ({ text: sayLine(subject, link), stands: standsOf(link) }))
      : summary.bands.map((one) => ({
          text: t('say.band', { pair: sayPair(t, one), ties: one.ties }),
          stands: one.links.flatMap(standsOf),
        })),
    described: summary.bands.map((one) => t('say.band', { pair: sayPair(t, one), ties: one.ties })).join('; '),
  }
}

function drawAll(content: BandsContent, room: Size): ReturnType<ViewFigure['draw']> {
  const { subject, t, summary } = content
  const { columns, bands } = summary
  const told = bands.map(
    (band): FigureBand => ({ id: band.id, text: sayPairShort(t, band), ties: band.ties, isThreat: band.isThreat }),
  )
  if (room.width < NARROW) return listBands(told, room)
  const at = (id: string) => columns.findIndex((column) => column.id === id)
  const arcs = bands.map(({ id, from, to, ties }) => ({ id, from: at(from), to: at(to), ties }))
  const layout = layoutBands(columns.length, arcs, { width: room.width, height: room.height * ARCS })
  const drawn = columns.map(
    ({ id, marks, names }): FigureColumn => ({
      kind: names[0]?.kind === 'actor' ? 'group' : (names[0]?.kind ?? id),
      head: sayColumn(t, id),
      marks,
      names: names.map((name) => ({ kind: name.kind, text: sayName(subject, name), ties: name.ties })),
      more: (n) => t('more', { n }),
    }),
  )
  return drawBands(layout, drawn, new Map(told.map((band) => [band.id, band])), room)
}

function drawOpen(content: BandsContent, band: Band, room: Size): ReturnType<ViewFigure['draw']> {
  const { subject, t } = content
  const open = openedBand(content, band)
  const at = openRoom(Math.max(open.from.length, open.to.length), room)
  const lines = drawnLines(open, at).map(({ curve, width, stroke, look }) => {
    const side = SIDES.find((one) => one === look) ?? 'tie'
    return { curve, width, stroke, side }
  })
  const told = (row: BandRow): FigureName => ({ kind: row.kind, text: sayName(subject, row), ties: row.ties })
  return drawOpenBand(
    [open.from.map(told), open.to.map(told)],
    [sayColumn(t, band.from), sayColumn(t, band.to)],
    lines,
    room,
  )
}
