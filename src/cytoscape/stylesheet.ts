// How does every element look at rest? One style sheet per theme and language; what is lit is drawn by another layer.

import type { StylesheetJson } from 'cytoscape'
import { STROKES } from '../core/model/certainty.ts'
import { ENTITY_KINDS, type EntityKind } from '../core/model/ids.ts'
import { KINDS, type KindColour, RIM_WIDTHS } from '../core/model/kinds.ts'
import { BEAD, BROKEN_RIM, outlineOf, RING } from '../core/model/shapes.ts'
import { canvasDash, canvasShape } from './canvas-shapes.ts'
import type { Look } from './look.ts'

/** The colours and fonts the canvas needs. */
export interface CanvasTheme {
  readonly color: Readonly<Record<'canvas' | 'ink' | 'ink2' | 'ink3', string>>
  readonly kind: Readonly<Partial<Record<KindColour, string>>>
  readonly tint: Readonly<Record<string, string>>
  readonly lineRest: Readonly<Record<'threat' | 'response' | 'tie', string>>
  /** From nothing to most, and the colour of words on each. */
  readonly ramp: readonly string[]
  readonly rampInk: readonly string[]
  /** Of classes, where marks are measured by them; without, marks keep the colours of their kinds. */
  readonly classes?: readonly string[] | undefined
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
 * A value that each element says for itself, or one that Cytoscape has and its types have not. It is read in place of any
 * value, but typed only where the value may be a string anyway; so the type is given up, here and nowhere else.
 */
function untyped(said: `data(${Field})` | `mapData(${Field}, ${string})` | 'endpoints'): never {
  return said as never
}

/** The style sheet. Later rules win. */
export function canvasStylesheet(theme: CanvasTheme, look: Look = 'plain'): StylesheetJson {
  return [
    { selector: 'node', style: { 'overlay-opacity': 0, 'border-width': 0 } },
    { selector: 'edge', style: { 'overlay-opacity': 0 } },
    ...markRules(theme, look),
    ...kindRules(theme, look),
    ...measureRules(theme),
    // Its words are too small to read at this zoom. Cytoscape's own limit works in powers of two; this one is exact.
    { selector: '.far', style: { 'min-zoomed-font-size': 1000 } },
    { selector: '.bracket', style: { shape: 'rectangle', 'background-opacity': 0, 'border-width': 0 } },
    ...signRules(theme),
    ...shapeRules(theme),
    ...lineRules(theme, look),
  ]
}

/** How words of a mark are set. */
function setWords({ font }: CanvasTheme) {
  return {
    label: untyped('data(label)'),
    'font-family': font,
    'font-size': untyped('data(size)'),
    'font-weight': untyped('data(weight)'),
    'text-halign': untyped('data(halign)'),
    'text-valign': 'center' as const,
    'text-wrap': 'wrap' as const,
    'line-height': 1.15,
  }
}

function colourOf({ kind, color }: CanvasTheme, name: KindColour | 'ink2'): string {
  return name === 'ink2' ? color.ink2 : (kind[name] ?? color.ink2)
}

/** What a mark of a kind is filled with, and its rim. */
function fillingOf(theme: CanvasTheme, look: Look, kind: EntityKind) {
  const { color, tint } = theme
  const { colour, filling } = KINDS[kind]
  const own = colourOf(theme, colour)
  if (filling === 'solid') return { 'background-color': own }
  const rim = { 'border-color': own, 'border-width': RIM_WIDTHS[filling] }
  if (filling === 'tint') return { 'background-color': tint[colour] ?? color.canvas, ...rim }
  const hollow = { 'background-color': color.canvas, ...rim }
  return look === 'dense'
    ? { ...hollow, 'border-width': RIM_WIDTHS.dense, 'border-style': 'solid' as const }
    : { ...hollow, 'border-style': 'dashed' as const, 'border-dash-pattern': [...(BROKEN_RIM.lengths ?? [])] }
}

/** Every mark, whatever it stands for. */
function markRules(theme: CanvasTheme, look: Look): StylesheetJson {
  const { color } = theme
  const outlined = { 'text-outline-width': 1.5, 'text-outline-color': color.canvas, 'text-outline-opacity': 0.85 }
  return [
    {
      selector: '.mark',
      style: {
        ...setWords(theme),
        // Marks lie above lines, for the eye and for the pointer; their names are part of them.
        'z-index': 20,
        'text-events': 'yes',
        color: color.ink,
        ...(look === 'dense' ? outlined : {}),
        width: untyped('data(width)'),
        height: untyped('data(height)'),
        'text-margin-x': untyped('data(margin)'),
      },
    },
    { selector: '.mark[halign = "left"]', style: { 'text-justification': 'right' } },
    { selector: '.mark[halign = "right"]', style: { 'text-justification': 'left' } },
  ]
}

/** What a mark stands for, and whether it has a line. */
function kindRules(theme: CanvasTheme, look: Look): StylesheetJson {
  return [
    ...SHAPES.map(([name, shape]) => ({
      selector: `.kind-${name}`,
      style: { ...shape, ...fillingOf(theme, look, name) },
    })),
    { selector: '.wide', style: { 'shape-polygon-points': untyped('data(corners)') } },
    { selector: '.alone', style: { 'background-color': theme.color.canvas, 'border-width': RIM_WIDTHS.alone } },
    { selector: '.fell', style: { color: theme.color.ink3 } },
    {
      selector: '.vague',
      style: {
        'background-color': theme.color.canvas,
        'border-width': 1.5,
        'border-color': colourOf(theme, 'place'),
        'border-style': 'dashed' as const,
        'border-dash-pattern': [...(BROKEN_RIM.lengths ?? [])],
      },
    },
    ...ENTITY_KINDS.map((name) => ({
      selector: `.kind-${name}.alone`,
      style: { 'border-color': colourOf(theme, KINDS[name].colour) },
    })),
    {
      selector: '.wide.fell',
      style: {
        'border-style': 'dashed' as const,
        'border-dash-pattern': [...(BROKEN_RIM.lengths ?? [])],
      },
    },
  ]
}

/** What was measured of a mark: a rim, a shade from nothing to most, or a class. */
function measureRules({ color, ramp, rampInk, classes = [] }: CanvasTheme): StylesheetJson {
  return [
    { selector: '.rimmed', style: { 'border-width': untyped('data(rim)') } },
    ...ramp.flatMap((value, i) => [
      {
        selector: `.shade-${i}`,
        style: {
          'background-color': value,
          'border-width': RIM_WIDTHS.measured,
          'border-style': 'solid' as const,
          'border-color': color.ink3,
        },
      },
      { selector: `.wide.shade-${i}`, style: { color: rampInk[i] ?? color.ink } },
    ]),
    ...classes.flatMap((colour, i) => [
      {
        selector: `.class-${i}`,
        style: { 'background-color': colour, 'border-style': 'solid' as const, 'border-color': colour },
      },
      {
        selector: `.wide.class-${i}`,
        style: { 'background-color': color.canvas, 'border-width': RIM_WIDTHS.wideClass },
      },
    ]),
  ]
}

/** Parts of marks: the ground of a shelf under all else, and the plates of its activities. */
function shapeRules(theme: CanvasTheme): StylesheetJson {
  const { color, tint } = theme
  const own = colourOf(theme, 'activity')
  const hollow = { 'background-color': color.canvas, 'border-width': RIM_WIDTHS.hollow, 'border-color': own }
  return [
    { selector: '.shaped', style: { 'background-opacity': 0, 'border-width': 0 } },
    {
      selector: '.shape',
      style: {
        shape: 'polygon',
        'shape-polygon-points': untyped('data(corners)'),
        width: untyped('data(width)'),
        height: untyped('data(height)'),
        'background-color': own,
        'z-index': 21,
        events: 'no',
      },
    },
    { selector: '.shelf-ground', style: { 'background-color': tint['activity'] ?? color.canvas, 'z-index': 0 } },
    { selector: '.shelf-edge', style: { 'z-index': 2 } },
    { selector: '.plate-hollow', style: hollow },
    {
      selector: '.plate-dotted',
      style: { ...hollow, 'border-style': 'dashed', 'border-dash-pattern': [...(BROKEN_RIM.lengths ?? [])] },
    },
  ]
}

/** Rings of gaps and readings, and the brace beside the parts of a crime. */
function signRules(theme: CanvasTheme): StylesheetJson {
  return [
    {
      selector: '.ring',
      style: {
        shape: 'ellipse',
        width: RING.size,
        height: RING.size,
        'background-color': theme.color.canvas,
        'border-width': RING.rim,
        'border-color': colourOf(theme, 'crime'),
        'z-index': 21,
        events: 'no',
      },
    },
    { selector: '.ring.reading', style: { 'border-color': theme.lineRest.threat } },
    { selector: '.ring.help', style: { 'border-color': colourOf(theme, 'body') } },
    {
      selector: '.bead',
      style: {
        shape: 'ellipse',
        width: 2 * BEAD.rest,
        height: 2 * BEAD.rest,
        'z-index': 21,
        events: 'no',
      },
    },
    ...beadRules(theme),
    {
      selector: '.rule',
      style: { 'curve-style': 'straight', width: 1, 'line-color': theme.color.ink3, 'line-opacity': 0.2, events: 'no' },
    },
    { selector: '.rule.open', style: { 'line-style': 'dotted' } },
    { selector: '.point', style: { width: 0.1, height: 0.1, 'background-opacity': 0, events: 'no' } },
    {
      selector: '.brace',
      style: {
        'curve-style': 'segments',
        'segment-weights': [0, 1],
        'segment-distances': untyped('data(bend)'),
        'edge-distances': 'node-position',
        width: 1.25,
        'line-color': colourOf(theme, 'crime'),
        events: 'no',
      },
    },
  ]
}

/** Beads in the colour of what they are of; hollow ones have it as their rim. */
function beadRules(theme: CanvasTheme): StylesheetJson {
  const { canvas } = theme.color
  return (['group', 'place'] as const).flatMap((kind) => {
    const own = colourOf(theme, KINDS[kind].colour)
    const hollow = { 'background-color': canvas, 'border-color': own, 'border-width': RING.rim }
    return [
      { selector: `.bead.kind-${kind}`, style: { 'background-color': own } },
      { selector: `.bead.kind-${kind}.hollow`, style: hollow },
    ]
  })
}

/** Lines: their way, their side, and how firm they are. */
function lineRules(theme: CanvasTheme, look: Look): StylesheetJson {
  const { lineRest, bolder } = theme
  const isDense = look === 'dense'
  return [
    {
      selector: '.line',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': untyped('data(weights)'),
        'control-point-distances': untyped('data(distances)'),
        'edge-distances': untyped('endpoints'),
        'source-endpoint': untyped('data(from)'),
        'target-endpoint': untyped('data(to)'),
        width: untyped(bolder === 0 ? 'data(width)' : `mapData(width, 0, 10, ${bolder}, ${10 + bolder})`),
        'z-index': 1,
        // Too many to be told apart are not hit.
        events: isDense ? 'no' : 'yes',
      },
    },
    { selector: '.threat', style: { 'line-color': lineRest.threat } },
    { selector: '.response', style: { 'line-color': lineRest.response } },
    { selector: '.tie', style: { 'line-color': lineRest.tie } },
    // Beside ghosts what remains stands out, and the answer, which is not asked what it rests on, steps back.
    { selector: '.sifted.threat', style: { 'line-color': colourOf(theme, 'group') } },
    { selector: '.fallen', style: { 'line-color': theme.color.ink3, 'line-opacity': 0.72, 'z-index': 0 } },
    ...STROKES.map((stroke) => ({ selector: `.${stroke}`, style: canvasDash(stroke) })),
  ]
}
