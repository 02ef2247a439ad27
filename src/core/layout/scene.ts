// What is a picture made of? Shapes, curves and set lines of text, which every writer of pictures (canvas, SVG) only has
// to repeat.

import type { LensLink, LensNode, MarkLook } from '../graph/lens.ts'
import type { Stroke } from '../model/certainty.ts'
import type { Reading } from '../model/claim.ts'
import type { EntityKind } from '../model/ids.ts'
import type { Side } from '../model/ontology.ts'
import type { Outline } from '../model/shapes.ts'
import { type Curve, movedCurve, type Point } from './curve.ts'
import type { SceneText } from './text-box.ts'

/** Words on the picture. Labels may hold line breaks; an empty string is not drawn. */
export interface SceneWords {
  readonly label: (node: LensNode) => string
  /** Beside a mark that has no line: why. */
  readonly aside: (node: LensNode) => string
  /** The head of a column. */
  readonly head: (column: string) => string
  /** A heading inside a column: an entity, or the name of a block. */
  readonly heading: (id: string) => string
  /** The ways in which a line may lead to its end; absent where the lens does not ask. */
  readonly ways?: SceneWays | undefined
  /** Size of a label in px at zoom 1. */
  readonly size: number
}

/** A part of a mark that is drawn by itself: its outline in the box of the mark, and the role that gives it its colours. */
export interface MarkShape {
  readonly outline: Outline
  readonly role: string
}

/** In which ways a line leads to its end: a column for each, between two columns of marks. */
export interface SceneWays {
  /** What each is called over its column. */
  readonly heads: readonly string[]
  /** Of each whether the report says that the line leads so, or we read it so; `undefined` where neither. */
  readonly of: (link: LensLink) => readonly (Reading | undefined)[]
  /** On a line that is lit and leads in no way that is said. */
  readonly silent: string
}

/** A mark as it is drawn. */
export interface SceneMark {
  readonly id: string
  readonly kind: EntityKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Drawn as its name over the marks it embraces. */
  readonly isBracket: boolean
  /** Without a line: hollow. */
  readonly isAlone: boolean
  /** All its lines fell. */
  readonly isFallen?: true
  /** A region of no one outline: a broken ring. */
  readonly isVague?: true
  /** A hexagon that holds its label. */
  readonly isWide: boolean
  /** What it is drawn with, where that is not the outline of its kind. */
  readonly shapes?: readonly MarkShape[]
  /** Shade and rim, where something is measured. */
  readonly look?: MarkLook | undefined
  readonly label: SceneText | undefined
}

/** A line as it is drawn. */
export interface SceneLine {
  readonly id: string
  readonly source: string
  readonly target: string
  /** `fallen`: nothing of it is left by how sure it must be and what it must rest on. */
  readonly side: Side | 'fallen'
  readonly stroke: Stroke
  readonly isInferred: boolean
  /** At rest another line stands for it. */
  readonly isLitOnly?: true
  readonly width: number
  readonly curve: Curve
}

/** Text that is no label of a mark. `owner` is lit and dimmed with the mark or line it belongs to. */
export interface SceneNote {
  readonly id: string
  /** `tag`: on a line, and only while that is lit. */
  readonly role: 'head' | 'heading' | 'aside' | 'tag'
  readonly owner?: string
  /** The line of its owner's name that it stands behind: whoever can measure that sets it closer than `text.x` may say. */
  readonly after?: string
  readonly text: SceneText
}

/**
 * A small open ring: a gap at a crime, or the object end of a reading of ours; or a bead: on a line for the way in which it leads, at the
 * end of a row for where its lines leave.
 */
export interface SceneRing {
  readonly id: string
  readonly owner: string
  /** Of a bead: in whose colour, and whether it is hollow, where we read it so or nothing leaves. */
  readonly bead?: { readonly kind: EntityKind; readonly isHollow: boolean } | undefined
  readonly x: number
  readonly y: number
}

/** A square bracket beside the parts of a crime; `side` is -1 at the start of the line, 1 at its end. */
export interface SceneBrace {
  readonly id: string
  readonly owner: string
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly side: 1 | -1
}

/** A hairline: where a column of beads stands, or from a name to where its lines leave. */
export interface SceneRule {
  readonly id: string
  readonly from: Point
  readonly to: Point
  /** Nothing leaves at its end. */
  readonly isOpen?: true | undefined
}

/** Everything that is drawn, in px at zoom 1. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly marks: readonly SceneMark[]
  readonly lines: readonly SceneLine[]
  readonly notes: readonly SceneNote[]
  readonly rings: readonly SceneRing[]
  readonly braces: readonly SceneBrace[]
  readonly rules?: readonly SceneRule[] | undefined
}

/** px between a name and the number behind it. */
export const BEHIND = 6
/** Labels smaller than this on screen are not drawn: one comes closer to read them. */
export const LEAST_TEXT = 9
/** The same picture read from right to left. */
export function mirrored(scene: Scene): Scene {
  const flip = (x: number) => scene.width - x
  const text = (one: SceneText): SceneText => ({
    ...one,
    x: flip(one.x),
    anchor: one.anchor === 'start' ? 'end' : one.anchor === 'end' ? 'start' : 'middle',
  })
  const point = ([x, y]: Point): Point => [flip(x), y]
  return {
    ...scene,
    marks: scene.marks.map((mark) => ({ ...mark, x: flip(mark.x), label: mark.label && text(mark.label) })),
    lines: scene.lines.map((line) => ({ ...line, curve: movedCurve(line.curve, point) })),
    notes: scene.notes.map((note) => ({ ...note, text: text(note.text) })),
    rings: scene.rings.map((ring) => ({ ...ring, x: flip(ring.x) })),
    braces: scene.braces.map((brace) => ({ ...brace, x: flip(brace.x), side: brace.side === 1 ? -1 : 1 })),
    rules: scene.rules?.map((rule) => ({ ...rule, from: point(rule.from), to: point(rule.to) })),
  }
}
