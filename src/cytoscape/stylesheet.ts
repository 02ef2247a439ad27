// How does every element look? One style sheet per theme and language; what changes on hover or choice are classes.

import type { StylesheetJson } from 'cytoscape'

/** The colours and fonts the canvas needs. */
export interface CanvasTheme {
  readonly color: Readonly<Record<'canvas' | 'ink' | 'ink2' | 'ink3' | 'inkDim' | 'focus', string>>
  readonly kind: Readonly<Record<'group' | 'crime' | 'body', string>>
  readonly tint: Readonly<Record<'crime', string>>
  readonly lineRest: Readonly<Record<'threat' | 'response', string>>
  readonly lineDim: string
  readonly font: string
  /** Size of labels in px at zoom 1; heads and reasons are a little smaller. */
  readonly size: number
}

/** The style sheet. Later rules win. */
export function canvasStylesheet({ color, kind, tint, lineRest, lineDim, font, size }: CanvasTheme): StylesheetJson {
  const text = {
    'font-family': font,
    'font-size': size,
    color: color.ink,
    'text-wrap': 'wrap' as const,
    'line-height': 1.15,
  }
  return [
    {
      selector: 'node',
      style: { ...text, 'overlay-opacity': 0, 'text-valign': 'center', 'text-halign': 'center', 'border-width': 0 },
    },
    { selector: 'edge', style: { 'overlay-opacity': 0 } },
    {
      selector: '.mark',
      style: {
        // Marks lie above lines, for the eye and for the pointer; their names are part of them.
        'z-index': 20,
        'text-events': 'yes',
        label: 'data(label)',
        width: 'data(width)',
        height: 'data(height)',
        'outline-color': color.ink,
        'outline-offset': 3,
        'outline-width': 0,
      },
    },
    {
      selector: '.group',
      style: {
        shape: 'diamond',
        'background-color': kind.group,
        'font-weight': 600,
        'text-halign': 'left',
        'text-margin-x': -6,
        'text-justification': 'right',
      },
    },
    {
      selector: '.crime',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(hexagon)' as never,
        'background-color': tint.crime,
        'border-width': 1,
        'border-color': kind.crime,
      },
    },
    {
      selector: '.bracket',
      style: { shape: 'rectangle', 'background-opacity': 0, color: color.ink3, 'font-size': size - 1.5 },
    },
    {
      selector: '.body',
      style: {
        shape: 'rectangle',
        'background-color': kind.body,
        'text-halign': 'right',
        'text-margin-x': 6,
        'text-justification': 'left',
      },
    },
    { selector: '.alone', style: { 'background-color': color.canvas, 'border-width': 1.5 } },
    { selector: '.group.alone', style: { 'border-color': kind.group } },
    { selector: '.body.alone', style: { 'border-color': kind.body, color: color.ink3, 'font-size': size - 1 } },
    {
      selector: '.head',
      style: {
        label: 'data(label)',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'font-size': size - 2,
        'font-weight': 600,
        color: color.ink3,
        events: 'no',
      },
    },
    { selector: '.head-group', style: { 'text-halign': 'left' } },
    { selector: '.head-body', style: { 'text-halign': 'right' } },
    {
      selector: '.reason',
      style: {
        label: 'data(label)',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'font-size': size - 2,
        color: color.ink3,
        'text-halign': 'right',
        'text-margin-x': 2,
        'text-justification': 'left',
        events: 'no',
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
        'border-color': kind.crime,
        'z-index': 21,
        events: 'no',
      },
    },
    { selector: '.point', style: { width: 0.1, height: 0.1, 'background-opacity': 0, events: 'no' } },
    {
      selector: '.brace',
      style: {
        'curve-style': 'segments',
        'segment-weights': [0, 1],
        'segment-distances': 'data(bend)' as never,
        'edge-distances': 'node-position',
        width: 1.25,
        'line-color': kind.crime,
        events: 'no',
      },
    },
    {
      selector: '.line',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weights)' as never,
        'control-point-distances': 'data(distances)' as never,
        'edge-distances': 'endpoints' as never,
        'source-endpoint': 'data(from)' as never,
        'target-endpoint': 'data(to)' as never,
        width: 'data(width)',
        'z-index': 1,
      },
    },
    { selector: '.threat', style: { 'line-color': lineRest.threat } },
    { selector: '.response', style: { 'line-color': lineRest.response } },
    { selector: '.hedged', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: '.claimed', style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 4.2], 'line-cap': 'round' } },
    { selector: '.limited', style: { 'line-style': 'dashed', 'line-dash-pattern': [14, 8, 3, 8] } },
    { selector: '.line.lit', style: { 'z-index': 9, 'line-outline-width': 2.4, 'line-outline-color': color.canvas } },
    { selector: '.threat.lit', style: { 'line-color': kind.group } },
    { selector: '.response.lit', style: { 'line-color': kind.body } },
    { selector: '.line.dim', style: { 'line-color': lineDim, 'z-index': 0 } },
    { selector: '.mark.dim', style: { color: color.inkDim, 'background-opacity': 0.38, 'border-opacity': 0.38 } },
    { selector: '.bracket.dim', style: { 'background-opacity': 0 } },
    { selector: '.brace.dim', style: { 'line-opacity': 0.38 } },
    { selector: '.ring.dim', style: { 'border-opacity': 0.38 } },
    { selector: '.crime.lit', style: { 'border-width': 1.75 } },
    { selector: '.mark.chosen', style: { 'outline-width': 2, 'font-weight': 700 } },
    { selector: '.bracket.lit', style: { color: color.ink, 'font-weight': 600 } },
    { selector: '.brace.lit', style: { width: 2 } },
    { selector: '.bracket.chosen', style: { 'outline-width': 0, color: color.ink } },
    { selector: '.line.chosen', style: { 'line-outline-width': 3 } },
    {
      selector: '.line[amount]',
      style: {
        label: 'data(amount)',
        'font-family': font,
        'font-size': size - 1,
        'font-weight': 600,
        color: color.ink,
        'text-background-color': color.canvas,
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
      },
    },
  ]
}
