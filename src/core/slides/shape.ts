// What stands on a slide? Shapes, texts and connectors, in px of a slide of 1600 by 900, before they are written.

import type { Step } from './path.ts'

/** Where something stands: its corner and its size. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line round a shape, or a line of its own. Its colour is `#rrggbb`. */
export interface Rim {
  readonly colour: string
  readonly width: number
  readonly dash: Dash
}

/** The dashes that a program for slides knows by name. */
export type Dash = 'solid' | 'dash' | 'sysDash' | 'sysDot' | 'dashDot' | 'sysDashDot'

/** The forms that it knows by name, of those that pictures have. */
export type Preset = 'rect' | 'diamond' | 'ellipse' | 'hexagon' | 'homePlate'

/** The form of a shape: a known one, or a path of its own. */
export type Form =
  | { readonly preset: Preset; readonly adjust?: number }
  | { readonly steps: readonly Step[]; readonly isClosed: boolean }

/** What is the same for everything that stands on a slide. */
interface Placed {
  /** Distinct on its slide; `0` until it is numbered. */
  readonly id: number
  /** What it is called in the list of a slide’s objects. */
  readonly name: string
}

/** A form, filled or not. */
export interface FormShape extends Placed, Frame {
  readonly kind: 'form'
  readonly form: Form
  readonly fill: string | undefined
  /** How much of what lies under it the fill hides, from 0 to 1; absent: all. */
  readonly opacity?: number | undefined
  readonly rim: Rim | undefined
}

/** Words in one hand. */
export interface Run {
  readonly text: string
  readonly isBold?: boolean
  readonly colour?: string
  /** px, where it is not that of its box. */
  readonly size?: number
}

/** A line that the writer has broken, or a paragraph that breaks by itself. */
export type Paragraph = readonly Run[]

/** A box of text. */
export interface TextShape extends Placed, Frame {
  readonly kind: 'text'
  /** A title is what the outline of the slides lists. */
  readonly role: 'title' | 'label'
  readonly paragraphs: readonly Paragraph[]
  /** Its lines are set; otherwise they break at the edge of the box. */
  readonly isSet: boolean
  readonly size: number
  /** px from one line to the next. */
  readonly line: number
  /** px between two paragraphs that break by themselves. */
  readonly gap?: number
  readonly colour: string
  readonly align: 'start' | 'middle' | 'end'
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly fill?: string | undefined
  /** Degrees, clockwise. */
  readonly turn?: number
  /** px from its edge to a second column, in which what follows a tab breaks by itself. */
  readonly stop?: number
}

/** The side of a shape at which a connector meets it. */
export type SideOf = 'left' | 'right'

/** An end of a connector: a point, and what it is glued to. */
export interface End {
  readonly x: number
  readonly y: number
  readonly side: SideOf
  /** Number of the shape that it moves with, and of the place on it. */
  readonly glue: { readonly id: number; readonly site: number } | undefined
}

/** A connector between two shapes, or a straight line. */
export interface JoinShape extends Placed {
  readonly kind: 'join'
  readonly isCurved: boolean
  readonly from: End
  readonly to: End
  /** How far out it swings between two shapes of one column, as a place across the slide. */
  readonly swing: number | undefined
  readonly rim: Rim
}

/** Shapes that move together: a mark and its name. */
export interface GroupShape extends Placed {
  readonly kind: 'group'
  readonly shapes: readonly (FormShape | TextShape)[]
}

/** Anything on a slide. */
export type Shape = FormShape | TextShape | JoinShape | GroupShape

/** Where a connector meets a side of a shape, and the number that the file format has for that place. */
export function siteOf(
  shape: FormShape | TextShape,
  side: SideOf,
): { readonly x: number; readonly y: number; readonly site: number } {
  const at = { x: side === 'left' ? shape.x : shape.x + shape.width, y: shape.y + shape.height / 2 }
  const [left, right] = SITES[shape.kind === 'form' && 'preset' in shape.form ? shape.form.preset : 'rect']
  return { ...at, site: side === 'left' ? left : right }
}

/** A path of its own has them in the order of a rectangle: top, left, bottom, right. */
const SITES: Readonly<Record<Preset, readonly [left: number, right: number]>> = {
  rect: [1, 3],
  diamond: [1, 3],
  homePlate: [1, 3],
  ellipse: [2, 6],
  hexagon: [3, 0],
}
