// Where do bands run? Arcs over one row of heads, as thick as what they stand for, on one scale for all. At a head the arcs to the
// left leave near to far and those to the right far to near, so that they nest there and never cross.

import type { Size } from './viewport.ts'

/** What joins two columns, by their places from left to right. */
export interface AskedArc {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly ties: number
}

/** An arc: the outer edge and the inner one, each half an ellipse on the row of heads. */
export interface Arc extends AskedArc {
  /** Left and right end of each edge, and how high it rises; px. */
  readonly outer: readonly [left: number, right: number, height: number]
  readonly inner: readonly [left: number, right: number, height: number]
  /** px at its crown. */
  readonly thick: number
}

/** A head: where it stands, and what of that its arcs take. */
export interface Head {
  /** The room of its column. */
  readonly left: number
  readonly width: number
  /** The bar that its arcs stand on; of no width where none does. */
  readonly bar: readonly [left: number, right: number]
}

/** Arcs and heads, and the height of the highest arc. */
export interface BandsLayout {
  readonly heads: readonly Head[]
  readonly arcs: readonly Arc[]
  readonly height: number
}

/** px between columns. */
export const BANDS_GAP = 10
/** px of its room that the busiest head leaves free. */
const FREE = 2
/** px between an arc and the one it encloses. */
const AIR = 2
/** px of an arc of one tie. */
const THINNEST = 0.75
/** How height grows with reach. */
const RISE = 0.79

/** Lays out arcs over so many columns in a room. */
export function layoutBands(columns: number, asked: readonly AskedArc[], { width, height }: Size): BandsLayout {
  const room = (width - BANDS_GAP * (columns - 1)) / columns
  const heads = Array.from({ length: columns }, (_, i) => ({ left: i * (room + BANDS_GAP), width: room }))
  const busiest = Math.max(1, ...heads.map((_, i) => tiesAt(asked, i)))
  let unit = (room - FREE) / busiest
  let arcs = arcsOf(heads, asked, unit, height)
  // Where thick arcs enclose thick ones the height gives out before the width.
  for (let tries = 0; tries < 40 && highest(arcs) > height; tries++) {
    unit *= 0.9
    arcs = arcsOf(heads, asked, unit, height)
  }
  return {
    heads: heads.map((head, i) => {
      const half = (unit * tiesAt(asked, i)) / 2
      const middle = head.left + head.width / 2
      return { ...head, bar: [middle - half, middle + half] }
    }),
    arcs,
    height: highest(arcs),
  }
}

/** The same on its other side. */
export function mirroredBands({ heads, arcs, height }: BandsLayout, width: number): BandsLayout {
  const edge = ([left, right, rise]: Arc['outer']): Arc['outer'] => [width - right, width - left, rise]
  return {
    heads: heads.map((head) => ({
      ...head,
      left: width - head.left - head.width,
      bar: [width - head.bar[1], width - head.bar[0]],
    })),
    arcs: arcs.map((arc) => ({ ...arc, outer: edge(arc.outer), inner: edge(arc.inner) })),
    height,
  }
}

/** The same, flat: thick and thin, high and low by one share. */
export function flattened({ heads, arcs, height }: BandsLayout, share: number): BandsLayout {
  const edge = ([left, right, rise]: Arc['outer']): Arc['outer'] => [left, right, rise * share]
  return {
    heads,
    arcs: arcs.map((arc) => ({ ...arc, outer: edge(arc.outer), inner: edge(arc.inner), thick: arc.thick * share })),
    height: height * share,
  }
}

/** An arc as the data of an SVG path, with the row of heads at `base` px. */
export function arcPath({ outer, inner }: Pick<Arc, 'outer' | 'inner'>, base: number): string {
  const half = ([left, right, rise]: Arc['outer']) => `${tenths((right - left) / 2)} ${tenths(rise)}`
  const back = inner[2] > 0 ? `A${half(inner)} 0 0 0 ${tenths(inner[0])} ${tenths(base)}` : ''
  return `M${tenths(outer[0])} ${tenths(base)}A${half(outer)} 0 0 1 ${tenths(outer[1])} ${tenths(base)}L${tenths(inner[1])} ${tenths(base)}${back}z`
}

/** The height of an edge of an arc at a place; 0 outside it. */
export function riseAt([left, right, rise]: Arc['outer'], x: number): number {
  const half = (right - left) / 2
  const share = half === 0 ? 1 : (x - left - half) / half
  return Math.abs(share) >= 1 ? 0 : rise * Math.sqrt(1 - share * share)
}

/** Where a number stands on an arc, and whether it stands inside. */
export interface Crown {
  readonly id: string
  readonly x: number
  /** px over the row of heads. */
  readonly rise: number
  readonly isInside: boolean
}

/** From so many ties on, and from so many px on, a number is written, and written inside. */
const SAID = 15

/** The numbers at the crowns of arcs: none under 15 ties, and none where it would touch one of a thicker arc. */
export function crownsOf({ arcs }: Pick<BandsLayout, 'arcs'>, size: Size): Crown[] {
  const set: Crown[] = []
  for (const { id, ties, thick, outer } of [...arcs].sort((a, b) => b.ties - a.ties)) {
    const crown = { id, x: (outer[0] + outer[1]) / 2, rise: outer[2] - thick / 2, isInside: thick >= SAID }
    const isFree = set.every(
      (one) => Math.abs(one.x - crown.x) >= size.width || Math.abs(one.rise - crown.rise) >= size.height,
    )
    if (ties >= SAID && isFree) set.push(crown)
  }
  return set
}

function tiesAt(asked: readonly AskedArc[], column: number): number {
  return asked.reduce((all, { from, to, ties }) => (from === column || to === column ? all + ties : all), 0)
}

function highest(arcs: readonly Arc[]): number {
  return Math.max(0, ...arcs.map(({ outer }) => outer[2]))
}

function arcsOf(
  heads: readonly { readonly left: number; readonly width: number }[],
  asked: readonly AskedArc[],
  unit: number,
  height: number,
): Arc[] {
  const ports = portsOf(heads, asked, unit)
  const [first, last] = [heads[0], heads.at(-1)]
  const whole = first && last ? last.left + last.width - first.left : 1
  const made: Arc[] = []
  // The nearest first: what encloses others rises over them.
  for (const one of [...asked].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)) {
    const [a, b] = [ports.get(`${one.id} ${one.from}`), ports.get(`${one.id} ${one.to}`)]
    if (!a || !b) continue
    const thick = Math.max(THINNEST, unit * one.ties)
    const own = height * ((b[1] - a[0]) / whole) ** RISE
    const under = made.filter(
      ({ from, to }) => (from === one.from || to === one.to) && from >= one.from && to <= one.to,
    )
    // As steep at a common end as what it encloses: then it is over it all along.
    const steep = under.map(({ outer: [left, right, high] }) => high * Math.sqrt((b[0] - a[1]) / (right - left)))
    const rise = Math.max(own, thick + AIR, ...steep.map((high) => high + thick + AIR))
    made.push({ ...one, thick, outer: [a[0], b[1], rise], inner: [a[1], b[0], rise - thick] })
  }
  return made
}

/** Where each arc stands on its two heads, by its id and the place of the head. */
function portsOf(
  heads: readonly { readonly left: number; readonly width: number }[],
  asked: readonly AskedArc[],
  unit: number,
): ReadonlyMap<string, readonly [number, number]> {
  const ports = new Map<string, readonly [number, number]>()
  for (const [column, { left, width }] of heads.entries()) {
    let x = left + width / 2 - (unit * tiesAt(asked, column)) / 2
    const ofLeft = asked.filter(({ to }) => to === column).sort((a, b) => b.from - a.from)
    const ofRight = asked.filter(({ from }) => from === column).sort((a, b) => b.to - a.to)
    for (const { id, ties } of [...ofLeft, ...ofRight]) {
      ports.set(`${id} ${column}`, [x, x + unit * ties])
      x += unit * ties
    }
  }
  return ports
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
