// A scene -> the elements Cytoscape draws. Computed once per scene; what is lit is drawn by another layer.

import type { ElementDefinition } from 'cytoscape'
import type { Scene, SceneBrace, SceneLine, SceneMark, SceneRing, SceneRule } from '../core/layout/scene.ts'
import { outlineOf } from '../core/model/shapes.ts'
import { canvasCorners } from './canvas-shapes.ts'
import { controlPoints } from './curve.ts'

/** Everything that is drawn: marks, lines, and the furniture that cannot be chosen. */
export function canvasElements(scene: Scene): ElementDefinition[] {
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]))
  // Where lines fell, those that remain and those that are not asked look another way.
  const sifted = scene.lines.some(({ side }) => side === 'fallen') ? ' sifted' : ''
  return [
    // Words that are no label are drawn with the light.
    ...(scene.rules ?? []).flatMap(ruleElements),
    ...scene.marks.flatMap((mark) => [markElement(mark), ...shapeElements(mark)]),
    ...scene.rings.map(ringElement),
    ...scene.braces.flatMap(braceElements),
    ...scene.lines.flatMap((line) => {
      const [source, target] = [marks.get(line.source), marks.get(line.target)]
      // What another line stands for is drawn with the light.
      return source && target && !line.isLitOnly ? [lineElement(line, source, target, sifted)] : []
    }),
  ]
}

const still = { grabbable: false, selectable: false } as const

function markElement(mark: SceneMark): ElementDefinition {
  const { id, kind, x, y, width, height, label } = mark
  // A name may begin within its mark.
  const off = label ? (label.anchor === 'end' ? x - label.x : label.x - x) - width / 2 : 0
  const place = label === undefined || label.anchor === 'middle' ? 'center' : label.anchor === 'end' ? 'left' : 'right'
  return {
    group: 'nodes',
    data: {
      id,
      width,
      height,
      label: label?.lines.join('\n') ?? '',
      size: label?.size ?? 1,
      weight: label?.weight ?? 400,
      halign: place,
      margin: place === 'center' ? 0 : place === 'left' ? -off : off,
      rim: mark.look?.rim ?? 1,
      ...(mark.isWide ? { corners: cornersOf(mark) } : {}),
    },
    position: { x, y },
    classes: [
      'mark',
      `kind-${kind}`,
      ...(mark.isBracket ? ['bracket'] : []),
      ...(mark.isAlone ? ['alone'] : []),
      ...(mark.isFallen ? ['fell'] : []),
      ...(mark.isVague ? ['vague'] : []),
      ...(mark.isWide ? ['wide'] : []),
      ...(mark.shapes ? ['shaped'] : []),
      ...(mark.look?.rim === undefined ? [] : ['rimmed']),
      ...(mark.look?.shade === undefined ? [] : [mark.look.shade]),
    ].join(' '),
  }
}

/** What a mark is drawn with, where that is not the outline of its kind: each part by itself, in the box of the mark. */
function shapeElements({ id, x, y, width, height, shapes = [] }: SceneMark): ElementDefinition[] {
  return shapes.map(({ outline, role }, i) => ({
    group: 'nodes',
    data: { id: `shape:${i}:${id}`, width, height, corners: outline === 'ellipse' ? '' : canvasCorners(outline) },
    position: { x, y },
    classes: `shape ${role}`,
    ...still,
  }))
}

/** The corners of a hexagon that holds its name. */
function cornersOf({ kind, width }: SceneMark): string {
  const outline = outlineOf(kind, width)
  return outline === 'ellipse' ? '' : canvasCorners(outline)
}

function ringElement({ id, x, y, bead }: SceneRing): ElementDefinition {
  if (bead)
    return {
      group: 'nodes',
      data: { id },
      position: { x, y },
      classes: `bead kind-${bead.kind}${bead.isHollow ? ' hollow' : ''}`,
      ...still,
    }
  const [, role = ''] = /^ring:(reading|help):/.exec(id) ?? []
  return { group: 'nodes', data: { id }, position: { x, y }, classes: role === '' ? 'ring' : `ring ${role}`, ...still }
}

function ruleElements({ id, from, to, isOpen }: SceneRule): ElementDefinition[] {
  const data = { id, source: `${id}:from`, target: `${id}:to` }
  const ends = [pointElement(data.source, ...from), pointElement(data.target, ...to)]
  return [...ends, { group: 'edges', data, classes: isOpen ? 'rule open' : 'rule', ...still }]
}

/** An end of what ends at no mark. */
function pointElement(id: string, x: number, y: number): ElementDefinition {
  return { group: 'nodes', data: { id }, position: { x, y }, classes: 'point', ...still }
}

function braceElements({ id, x, top, bottom, side }: SceneBrace): ElementDefinition[] {
  const data = { id, source: `${id}:top`, target: `${id}:bottom`, bend: `${-8 * side} ${-8 * side}` }
  return [
    pointElement(data.source, x, top),
    pointElement(data.target, x, bottom),
    { group: 'edges', data, classes: 'brace', ...still },
  ]
}

function lineElement(line: SceneLine, source: SceneMark, target: SceneMark, sifted: string): ElementDefinition {
  const { weights, distances } = controlPoints(line.curve)
  const { from, to } = line.curve
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.source,
      target: line.target,
      width: line.width,
      from: `${from[0] - source.x}px ${from[1] - source.y}px`,
      to: `${to[0] - target.x}px ${to[1] - target.y}px`,
      weights: weights.join(' '),
      distances: distances.join(' '),
    },
    classes: `line ${line.side} ${line.stroke}${sifted}`,
  }
}
