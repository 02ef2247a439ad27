// How does a picture look after so many units were read? Its marks and lines stand where they stand at the end: what is to come as a
// hairline between hollow marks, what was read muted, and what the unit says of it strand by strand.

import type { Graph } from '../graph/graph.ts'
import { standsOf } from '../graph/lens.ts'
import { type Curve, movedCurve } from '../layout/curve.ts'
import { lineWidth } from '../layout/layout.ts'
import type { Scene, SceneLine, SceneMark } from '../layout/scene.ts'
import type { Stroke } from '../model/certainty.ts'
import { strokeWidth } from '../model/shapes.ts'
import { type MarkState, markState, type Reading, readUntil, saidIn, unitOf } from '../query/reading.ts'

/** A claim or an activity of the unit on its way along a line. */
export interface ReadStrand {
  readonly stand: string
  readonly stroke: Stroke
  readonly width: number
  readonly curve: Curve
}

/** A line: still to come, or drawn by what was read so far. */
export interface ReadLine extends SceneLine {
  readonly isComing: boolean
  /** What the unit says of it; empty where it does not speak of it. */
  readonly said: readonly ReadStrand[]
}

/** A mark, and whether the unit speaks of it. */
export interface ReadMark extends SceneMark {
  readonly state: MarkState
  readonly isSaid: boolean
}

/** The picture after a unit. */
export interface ReadScene extends Pick<Scene, 'width' | 'height' | 'notes' | 'braces' | 'rings'> {
  readonly lines: readonly ReadLine[]
  readonly marks: readonly ReadMark[]
}

/** Width of a line that is to come, and of a strand of the unit that is read. */
const COMING = 0.75
const STRAND = 1.75
/** px between two strands of one line. */
const APART = 3.6

/** What a mark is called before it is named: "from ¶33". */
export type FromWords = (unit: string) => string

/** The scene of the end as it stands after the unit at a place. */
export function readScene(scene: Scene, graph: Graph, reading: Reading, at: number, from: FromWords): ReadScene {
  const isEnd = at >= reading.units.length - 1
  const read = readUntil(reading, at)
  const drawn = new Map([...read.links, ...(read.fallen ?? [])].map((link) => [link.id, link]))
  const said = new Map(saidIn(graph, reading, at).map((one) => [one.link.id, one]))
  const nodes = new Map(reading.lens.nodes.map((node) => [node.id, node]))
  const ends = new Set([...said.values()].flatMap(({ link }) => [link.source, link.target]))
  const unit = graph.standsIn(reading.units[at] ?? '')
  // A claim that draws no line names its ends all the same.
  const named = new Set([...unit].flatMap((id) => endsIn(graph, id)))
  const lines = scene.lines.map((line): ReadLine => {
    const link = drawn.get(line.id)
    if (!link) return { ...line, isComing: true, said: [], width: COMING, stroke: 'firm', isInferred: false }
    const stands = said.get(line.id)?.stands ?? []
    const own = link.strands.filter(({ stand }) => stands.includes(stand))
    return {
      ...line,
      isComing: false,
      stroke: link.stroke,
      isInferred: link.inferred,
      width:
        line.side === 'fallen' ? line.width : strokeWidth(lineWidth(standsOf(link).length), link.stroke, link.inferred),
      said: own.map(({ stand, stroke, reading: how }, i) => ({
        stand,
        stroke,
        width: strokeWidth(own.length === 1 ? STRAND + 0.5 : STRAND, stroke, how === 'inferred'),
        curve: beside(line.curve, (i - (own.length - 1) / 2) * APART),
      })),
    }
  })
  const stateOf = (id: string): MarkState => {
    const node = nodes.get(id)
    return node ? markState(reading, node, at) : 'unnamed'
  }
  return {
    width: scene.width,
    height: scene.height,
    lines: [...lines].sort((a, b) => rank(a) - rank(b)),
    marks: scene.marks.map((mark): ReadMark => {
      const state = stateOf(mark.id)
      const isNeverTied = reading.tied.get(mark.id) === undefined && !nodes.get(mark.id)?.bracket
      const label = mark.label
      const unitFrom = unitOf(reading, mark.id)
      return {
        ...mark,
        state,
        isAlone: mark.isAlone || state !== 'tied',
        isSaid: ends.has(mark.id) || named.has(mark.id),
        label:
          state === 'unnamed'
            ? label && { ...label, lines: [unitFrom === undefined ? '' : from(unitFrom)], weight: 400, tone: 'ink3' }
            : state === 'named' && !isNeverTied
              ? label && { ...label, tone: 'ink3' }
              : label,
      }
    }),
    notes: scene.notes,
    braces: scene.braces.filter(({ owner }) => stateOf(owner) !== 'unnamed'),
    // That nothing answers a crime is said of the whole report: at its end.
    rings: scene.rings.filter(({ owner }) => (owner.startsWith('link:') ? drawn.has(owner) : isEnd)),
  }
}

/** What is to come lies under what was read, and that under what is being said. */
function rank({ isComing, said }: ReadLine): number {
  return isComing ? 0 : said.length === 0 ? 1 : 2
}

function beside(curve: Curve, off: number): Curve {
  return off === 0 ? curve : movedCurve(curve, ([x, y]) => [x, y + off])
}

/** Subject and object of a claim: what is denied of them, or read into the text by us, names them too. */
function endsIn(graph: Graph, stand: string): string[] {
  const claim = graph.claims.get(stand)
  return claim ? [claim.subject, claim.object] : []
}
