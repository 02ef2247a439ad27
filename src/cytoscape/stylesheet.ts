// How does every element look at rest? One style sheet per theme and language; what is lit is drawn by another layer.

import type { StylesheetJson } from 'cytoscape'
import { STROKES } from '../core/model/certainty.ts'
import { ENTITY_KINDS, type EntityKind } from '../core/model/ids.ts'
import { CLASS_KINDS } from '../core/model/kinds.ts'
import { outlineOf } from '../core/model/shapes.ts'
import { canvasDash, canvasShape } from './canvas-shapes.ts'
import type { Look } from './look.ts'

/** The colours and fonts the canvas needs. */
export interface CanvasTheme {
  readonly color: Readonly<Record<'canvas' | 'ink' | 'ink3', string>>
  readonly kind: Readonly<Partial<Record<EntityKind, string>>>
  readonly tint: Readonly<Record<string, string>>
  readonly lineRest: Readonly<Record<'threat' | 'response' | 'tie', string>>
  /** From nothing to most, and the colour of words on each. */
  readonly ramp: readonly string[]
  readonly rampInk: readonly string[]
  /** Added to the width of every line, in px: more in high contrast. */
  readonly bolder: number
  readonly font: string
}

/** The shape of each kind; a mark says its own corners, where it is not as its kind is. */
const SHAPES = ENTITY_KINDS.map((kind) => [kind, canvasShape(outlineOf(kind))] as const)

/** What an element says of itself: see `elements.ts`. */
type Field =
  | 'bend'
  | 'corners'
  | 'distances'
  | 'from'
  | 'halign'
  | 'height'
  | 'label'
  | 'margin'
  | 'rim'
  | 'size'
  | 'to'
  | 'weight'
  | 'weights'
  | 'width'

/**
 * A value that each element says for itself. Cytoscape reads it in place of any value, but its types know it only where the
 * value may be a string anyway; so the type is given up, here and nowhere else.
 */
function own(said: `data(${Field})` | `mapData(${Field}, ${string})`): never {
  return said as never
}

/** The style sheet. Later rules win. */
export function canvasStylesheet(
  { color, kind, tint, lineRest, ramp, rampInk, bolder, font }: CanvasTheme,
  look: Look = 'plain',
): StylesheetJson {
  const isDense = look === 'dense'
  const words = {
    label: own('data(label)'),
    'font-family': font,
    'font-size': own('data(size)'),
    'font-weight': own('data(weight)'),
    'text-halign': own('data(halign)'),
    'text-valign': 'center' as const,
    'text-wrap': 'wrap' as const,
    'line-height': 1.15,
  }
  const colourOf = (name: EntityKind) => kind[name] ?? color.ink3
  return [
    { selector: 'node', style: { 'overlay-opacity': 0, 'border-width': 0 } },
    { selector: 'edge', style: { 'overlay-opacity': 0 } },
    {
      selector: '.mark',
      style: {
        ...words,
        // Marks lie above lines, for the eye and for the pointer; their names are part of them.
        'z-index': 20,
        'text-events': 'yes',
        color: color.ink,
        ...(isDense
          ? { 'text-outline-width': 1.5, 'text-outline-color': color.canvas, 'text-outline-opacity': 0.85 }
          : {}),
        width: own('data(width)'),
        height: own('data(height)'),
        'text-margin-x': own('data(margin)'),
      },
    },
    { selector: '.mark[halign = "left"]', style: { 'text-justification': 'right' } },
    { selector: '.mark[halign = "right"]', style: { 'text-justification': 'left' } },
    ...SHAPES.map(([name, shape]) => ({
      selector: `.kind-${name}`,
      style: { ...shape, 'background-color': colourOf(name) },
    })),
    { selector: '.wide', style: { 'shape-polygon-points': own('data(corners)') } },
    {
      selector: '.kind-crime',
      style: {
        'background-color': tint['crime'] ?? color.canvas,
        'border-width': 1,
        'border-color': colourOf('crime'),
      },
    },
    {
      selector: '.kind-actor',
      style: {
        'background-color': color.canvas,
        'border-width': isDense ? 0.8 : 1.25,
        'border-style': isDense ? 'solid' : 'dashed',
        'border-color': colourOf('actor'),
      },
    },
    {
      selector: '.alone',
      style: { 'background-color': color.canvas, 'border-width': 1.5, 'border-color': color.ink3 },
    },
    { selector: '.kind-group.alone', style: { 'border-color': colourOf('group') } },
    { selector: '.kind-body.alone', style: { 'border-color': colourOf('body') } },
    { selector: '.kind-crime.alone', style: { 'border-color': colourOf('crime') } },
    { selector: '.rimmed', style: { 'border-width': own('data(rim)') } },
    ...ramp.flatMap((value, i) => [
      {
        selector: `.shade-${i}`,
        style: {
          'background-color': value,
          'border-width': 1,
          'border-style': 'solid' as const,
          'border-color': color.ink3,
        },
      },
      { selector: `.wide.shade-${i}`, style: { color: rampInk[i] ?? color.ink } },
    ]),
    ...CLASS_KINDS.flatMap((name, i) => [
      {
        selector: `.class-${i}`,
        style: { 'background-color': colourOf(name), 'border-style': 'solid' as const, 'border-color': colourOf(name) },
      },
      {
        selector: `.wide.class-${i}`,
        style: { 'background-color': tint[name] ?? color.canvas, 'border-width': 2.5, color: color.ink },
      },
    ]),
    // Its words are too small to read at this zoom. Cytoscape's own limit works in powers of two; this one is exact.
    { selector: '.far', style: { 'min-zoomed-font-size': 1000 } },
    { selector: '.bracket', style: { shape: 'rectangle', 'background-opacity': 0, 'border-width': 0 } },
    {
      selector: '.note',
      style: { ...words, width: 1, height: 1, 'background-opacity': 0, color: color.ink3, events: 'no' },
    },
    {
      selector: '.tag',
      style: {
        'z-index': 15,
        'text-background-color': color.canvas,
        'text-background-opacity': 0.9,
        'text-background-padding': '1px',
      },
    },
    {
      selector: '.ring',
      style: {
        shape: 'ellipse',
        width: 5,
        height: 5,
        'background-color': color.canvas,
        'border-width': 1.25,
        'border-color': colourOf('crime'),
        'z-index': 21,
        events: 'no',
      },
    },
    { selector: '.ring.reading', style: { 'border-color': lineRest.threat } },
    { selector: '.point', style: { width: 0.1, height: 0.1, 'background-opacity': 0, events: 'no' } },
    {
      selector: '.brace',
      style: {
        'curve-style': 'segments',
        'segment-weights': [0, 1],
        'segment-distances': own('data(bend)'),
        'edge-distances': 'node-position',
        width: 1.25,
        'line-color': colourOf('crime'),
        events: 'no',
      },
    },
    {
      selector: '.line',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': own('data(weights)'),
        'control-point-distances': own('data(distances)'),
        'edge-distances': 'endpoints' as never,
        'source-endpoint': own('data(from)'),
        'target-endpoint': own('data(to)'),
        width: own(bolder === 0 ? 'data(width)' : `mapData(width, 0, 10, ${bolder}, ${10 + bolder})`),
        'z-index': 1,
        'line-opacity': isDense ? 0.5 : 1,
        // Too many to be told apart are not hit.
        events: isDense ? 'no' : 'yes',
      },
    },
    { selector: '.threat', style: { 'line-color': lineRest.threat } },
    { selector: '.response', style: { 'line-color': lineRest.response } },
    { selector: '.tie', style: { 'line-color': lineRest.tie, ...(look === 'thin' ? { 'line-opacity': 0.6 } : {}) } },
    ...STROKES.map((stroke) => ({ selector: `.${stroke}`, style: canvasDash(stroke) })),
  ]
}
