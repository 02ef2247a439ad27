// What of a lens is shown? Kinds, sides, how sure it must be, and whether our own readings count: the legend's filter.

import { STROKES, type Stroke } from '../model/certainty.ts'
import { FOOTINGS, type Footing } from '../model/footing.ts'
import { ENTITY_KINDS, type EntityKind, whatIs } from '../model/ids.ts'
import { SIDES, type Side } from '../model/ontology.ts'
import {
  embracing,
  type Lens,
  type LensId,
  type LensLink,
  type LensNode,
  markAlone,
  type Strand,
  withStrands,
} from './lens.ts'

/** Everything the legend can switch. */
export const SWITCHES = [...ENTITY_KINDS, ...SIDES, 'inferred'] as const

/** A kind of mark, a side of lines, or our readings. */
export type Switch = (typeof SWITCHES)[number]

/** What a person asked for, where it differs from what a lens shows by itself. */
export interface Sift {
  readonly hide: readonly Switch[]
  readonly show: readonly Switch[]
  /** The weakest stroke that is still drawn. */
  readonly sure: Stroke
  /** What a claim must rest on. */
  readonly rests: Footing
}

/** Nothing asked for. */
export const NO_SIFT: Sift = { hide: [], show: [], sure: 'limited', rests: 'anyone' }

/** Pictures that show the named groups alone, unless asked for more. */
const OF_NAMED_GROUPS: ReadonlySet<string> = new Set<LensId | 'map'>(['nexus', 'threat', 'places', 'response', 'map'])

/** Whether a switch is on in a picture when nobody has touched it: readings of ours never, unnamed actors not in each. */
export function isOnByItself(lens: string, name: Switch): boolean {
  return name !== 'inferred' && (name !== 'actor' || !OF_NAMED_GROUPS.has(lens))
}

/** Whether a switch is on. */
export function isOn(lens: string, { hide, show }: Sift, name: Switch): boolean {
  return !hide.includes(name) && (show.includes(name) || isOnByItself(lens, name))
}

/** Turns a switch the other way. */
export function turned(lens: string, sift: Sift, name: Switch): Sift {
  const on = !isOn(lens, sift, name)
  const without = (list: readonly Switch[]) => list.filter((other) => other !== name)
  const isDefault = isOnByItself(lens, name) === on
  return {
    ...sift,
    hide: isDefault || on ? without(sift.hide) : [...without(sift.hide), name],
    show: isDefault || !on ? without(sift.show) : [...without(sift.show), name],
  }
}

/** Leaves one of several switches on and turns the others off; asked again, it turns all of them back. */
export function onlyOne(lens: string, sift: Sift, name: Switch, among: readonly Switch[]): Sift {
  const others = among.filter((other) => other !== name)
  const isOnly = isOn(lens, sift, name) && others.every((other) => !isOn(lens, sift, other))
  const rest = (list: readonly Switch[]) => list.filter((other) => !among.includes(other))
  if (isOnly) return { ...sift, hide: rest(sift.hide), show: rest(sift.show) }
  return {
    ...sift,
    hide: [...rest(sift.hide), ...others.filter((other) => isOnByItself(lens, other))],
    show: [...rest(sift.show), ...(isOnByItself(lens, name) ? [] : [name])],
  }
}

/** Whether anything differs from what the lens shows by itself. */
export function isSifted(sift: Sift): boolean {
  return sift.hide.length > 0 || sift.show.length > 0 || isStepped(sift)
}

/** Whether it is asked how sure a claim must be, or what it must rest on. */
export function isStepped({ sure, rests }: Sift): boolean {
  return sure !== NO_SIFT.sure || rests !== NO_SIFT.rests
}

/** Pictures in which what falls by the two steps stays as a ghost. A thousand lines have no room for ghosts, nor has a matrix. */
const WITH_GHOSTS: ReadonlySet<string> = new Set<LensId>(['nexus', 'threat', 'places'])

/** Whether what falls by the two steps stays in a picture. */
export function hasGhosts(lens: string): boolean {
  return WITH_GHOSTS.has(lens)
}

/**
 * The lens as it is shown. Lines lose the claims that are not sure enough, or that do not rest on what is asked (`footed` says which
 * do), and go with the last; a mark goes with its last line, unless the lens shows it without one. Where a lens has ghosts, a line
 * that falls by these two steps becomes one, and its marks keep their place. Where the evidence itself is narrowed, `passing` says to
 * what: then a mark without a line is no finding any more, and goes too.
 */
export function siftLens<Id extends string>(
  lens: Lens<Id>,
  sift: Sift,
  passing?: ReadonlySet<string>,
  footed?: ReadonlySet<string>,
): Lens<Id> {
  const weakest = STROKES.indexOf(sift.sure)
  const on = (name: Switch) => isOn(lens.id, sift, name)
  const kinds = new Map(lens.nodes.map(({ id, kind }) => [id, kind]))
  const sees = (id: string) => {
    const kind: EntityKind | undefined = kinds.get(id)
    return kind !== undefined && on(kind)
  }
  const stands = ({ stand, stroke }: Strand) =>
    STROKES.indexOf(stroke) <= weakest && (footed === undefined || whatIs(stand) !== 'claim' || footed.has(stand))
  const asked = lens.links
    .filter(({ side, source, target }) => on(side) && sees(source) && sees(target))
    .flatMap((link) =>
      withSome(
        link,
        ({ stand, reading }) =>
          (reading === 'explicit' || on('inferred')) && (passing === undefined || passing.has(stand)),
      ),
    )
  const links = asked.flatMap((link) => withSome(link, stands))
  const isHaunted = hasGhosts(lens.id) && links.length < asked.length
  const left = new Set(isHaunted ? links.map(({ id }) => id) : [])
  const linked = new Set((isHaunted ? asked : links).flatMap(({ source, target }) => [source, target]))
  const isFinding = (node: LensNode) => node.stays && passing === undefined
  const holds = ({ id, bracket = [] }: LensNode) => linked.has(id) || bracket.some((part) => linked.has(part))
  const stays = (node: LensNode) => on(node.kind) && (isFinding(node) || holds(node))
  const kept = lens.nodes.filter(stays)
  const nodes = markAlone(
    kept.map((node) => embracing(node, (part) => kept.some(({ id }) => id === part))),
    links,
  )
  return isHaunted
    ? { ...lens, links, nodes, fallen: asked.filter(({ id }) => !left.has(id)) }
    : { ...lens, links, nodes }
}

/** A line with some of its strands; none where it has none of them. */
function withSome(link: LensLink, isKept: (strand: Strand) => boolean): LensLink[] {
  const strands = link.strands.filter(isKept)
  if (strands.length === 0) return []
  return [strands.length === link.strands.length ? link : withStrands(link, strands)]
}

/** Marks and lines of a lens by what the legend calls them. */
export interface SiftCounts {
  readonly kinds: ReadonlyMap<EntityKind, number>
  readonly sides: ReadonlyMap<Side, number>
  /** Ties by claims that would be left, were this all that is asked of how sure they are. */
  readonly strokes: ReadonlyMap<Stroke, number>
  /** The same, were this what they must rest on. */
  readonly footings: ReadonlyMap<Footing, number>
  /** Lines that readings of ours add. */
  readonly inferred: number
  /** Lines of which the two steps leave nothing. */
  readonly fallen: number
}

/** Which claims rest on what a sift asks; `undefined` where it asks nothing. */
export type FootedBy = (sift: Sift) => ReadonlySet<string> | undefined

/** For each entry of the legend, how many it has on screen, or would have if it alone were switched on. */
export function countSift(
  full: Lens,
  sift: Sift,
  passing?: ReadonlySet<string>,
  footed: FootedBy = () => undefined,
): SiftCounts {
  const sifted = (asked: Sift) => siftLens(full, asked, passing, footed(asked))
  const shown = sifted(sift)
  const withOn = (name: Switch): Lens => (isOn(full.id, sift, name) ? shown : sifted(turned(full.id, sift, name)))
  const marks = (lens: Lens, kind: EntityKind) =>
    lens.nodes.filter((node) => node.kind === kind).reduce((sum, { members }) => sum + (members?.length ?? 1), 0)
  const kinds = [...new Set(full.nodes.map(({ kind }) => kind))]
  const sides = [...new Set(full.links.map(({ side }) => side))]
  const ties = (asked: Partial<Sift>) => tiesOf(sifted({ ...sift, ...asked })).length
  const ours = withOn('inferred')
  return {
    kinds: new Map(kinds.map((kind) => [kind, marks(withOn(kind), kind)])),
    sides: new Map(sides.map((side) => [side, withOn(side).links.filter((link) => link.side === side).length])),
    fallen: shown.fallen?.length ?? 0,
    strokes: new Map(STROKES.map((sure) => [sure, ties({ sure })])),
    footings: new Map(FOOTINGS.map((rests) => [rests, ties({ rests })])),
    inferred: ours.links.reduce(
      (sum, { strands }) => sum + strands.filter(({ reading }) => reading === 'inferred').length,
      0,
    ),
  }
}

/** The lines of a lens that claims of the threat say: what the two steps ask of. */
export function tiesOf({ links }: Pick<Lens<string>, 'links'>): LensLink[] {
  return links.filter(
    ({ side, strands }) => side !== 'response' && strands.some(({ stand }) => whatIs(stand) === 'claim'),
  )
}
