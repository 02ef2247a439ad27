// What do the signs of a matrix in a figure mean? Only those that it has.

import type { KeyEntry } from '../../core/export/figure.ts'
import { pen } from '../../core/export/setting.ts'
import { cellOf } from '../../core/graph/matrix.ts'
import { rampStep } from '../../core/layout/ramp.ts'
import { STROKES } from '../../core/model/certainty.ts'
import { ENTITY_KINDS } from '../../core/model/ids.ts'
import type { Ontology } from '../../core/model/ontology.ts'
import type { Language } from '../../core/model/words.ts'
import type { Translate } from '../../i18n/words.ts'
import { countCell, isOfClaims, RAMP_RANGES } from './facts.ts'
import { hatched } from './figure-grid.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import type { words } from './words.ts'

/** In what words. */
interface KeyWords {
  readonly ontology: Ontology
  readonly language: Language
  readonly t: Translate<keyof typeof words.english>
}

/** px of a sample of a cell. */
const SAMPLE = { width: 36, height: 20 }
/** Drawn for itself: a sample is the same from either side. */
const place = { x: 0, y: -SAMPLE.height / 2, ...SAMPLE }
const middle = SAMPLE.width / 2

/** The signs of the rows and columns in sight. */
export function keyOf(
  { rows, columns, cells, denials, isLeftOut, emptinessOf }: ShownMatrix,
  { ontology, language, t }: KeyWords,
): KeyEntry[] {
  const pairs = rows.flatMap((row) => columns.map((column) => [row.id, column.id] as const))
  const seen = pairs.flatMap(([row, column]) => cellOf(cells, row, column) ?? [])
  const denied = pairs.filter(([row, column]) => cellOf(denials, row, column) !== undefined)
  const empty = pairs.filter((pair) => [cells, denials].every((some) => cellOf(some, ...pair) === undefined))
  const kinds = ENTITY_KINDS.filter((kind) => rows.some((row) => row.kind === kind && emptinessOf(row.id) !== 'silent'))
  const silent = rows.find(({ id }) => emptinessOf(id) === 'silent')
  const ofClaims = seen.filter(isOfClaims)
  const shaded = seen.filter(({ stroke }) => stroke !== 'limited')
  const steps = RAMP_RANGES.map((range, i) => ({ range, step: i + 1 })).filter(({ step }) =>
    shaded.some((cell) => stepOf(cell) === step),
  )
  const drawn = (is: boolean, text: string, markup: string, width = SAMPLE.width): KeyEntry[] =>
    is ? [{ sign: { drawn: markup, width }, text }] : []
  return [
    ...kinds.map((kind) => ({ sign: { kind }, text: ontology.kinds[kind]?.one[language] ?? '' })),
    ...(silent === undefined ? [] : drawn(true, t('key.silent'), pen.sign(silent.kind, 8, 0, true), 16)),
    ...drawn(
      steps.length > 0,
      t(ofClaims.length > 0 ? 'ramp.claims' : 'ramp.activities'),
      steps.map(({ range, step }, i) => sampleOf(range, step, i)).join(''),
      steps.length * (SAMPLE.width + 2),
    ),
    ...STROKES.filter((stroke) => ofClaims.some((cell) => cell.stroke === stroke)).map((stroke) => ({
      sign: { stroke },
      text: t(`legend.${stroke}`),
    })),
    ...drawn(denied.length > 0, t('legend.denied'), pen.stroke('denied', 'ink', middle, 0, SAMPLE.width)),
    ...drawn(
      seen.some(({ inferred }) => inferred),
      t('legend.ours'),
      pen.box('cell shade-1', 0, place.y, SAMPLE.width, SAMPLE.height) + pen.dot('ours on-shade-1', middle, 0, 2.5),
    ),
    ...drawn(
      empty.some((pair) => !isLeftOut(...pair)),
      t('legend.silent'),
      pen.dot('silent', 8, 0, 1.5),
      16,
    ),
    ...drawn(
      empty.some((pair) => isLeftOut(...pair)),
      t('legend.left'),
      hatched(place, pen),
    ),
  ]
}

function stepOf(cell: Parameters<typeof countCell>[0]): number {
  const { n, ours } = countCell(cell)
  return rampStep(n + ours)
}

function sampleOf(range: string, step: number, i: number): string {
  const x = i * (SAMPLE.width + 2)
  return [
    pen.box(`cell shade-${step}`, x, place.y, SAMPLE.width, SAMPLE.height),
    pen.words(
      [range],
      x + middle,
      -7,
      { size: 13, line: 14 },
      { tone: `shade-${step}`, weight: 600, anchor: 'middle' },
    ),
  ].join('')
}
