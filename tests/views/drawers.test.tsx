// Do all who draw draw one thing in one shape, and one certainty in one stroke? Legend, canvas, picture, light, list, map,
// matrix, money, table, panel, key and strip, compared kind by kind and stroke by stroke.

import { fireEvent } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { kindRules } from '../../src/commands/vite/kinds-css.ts'
import { writeScene } from '../../src/core/export/picture.ts'
import { frameOf } from '../../src/core/layout/frames.ts'
import { layoutLens } from '../../src/core/layout/layout.ts'
import { orderLens } from '../../src/core/layout/lens-order.ts'
import { sceneOf } from '../../src/core/layout/scene-of.ts'
import { STROKES, type StatementStroke } from '../../src/core/model/certainty.ts'
import type { Claim } from '../../src/core/model/claim.ts'
import type { Dataset } from '../../src/core/model/dataset.ts'
import { ENTITY_KINDS, type EntityKind } from '../../src/core/model/ids.ts'
import { KINDS } from '../../src/core/model/kinds.ts'
import { BROKEN_RIM, DASHES } from '../../src/core/model/shapes.ts'
import { lightOf } from '../../src/cytoscape/lit.ts'
import { themeColours } from '../../src/ui/theme.ts'
import { view as map } from '../../src/views/map/view.ts'
import { view as matrix } from '../../src/views/matrix/view.ts'
import { view as money } from '../../src/views/money/view.ts'
import { Legend } from '../../src/views/network/Legend.tsx'
import { MarkList } from '../../src/views/network/MarkList.tsx'
import { NetworkKey } from '../../src/views/network/NetworkKey.tsx'
import { DetailsPanel } from '../../src/views/panels/details/DetailsPanel.tsx'
import { ReportStrip } from '../../src/views/panels/strip/ReportStrip.tsx'
import { view as table } from '../../src/views/table/view.ts'
import { withBrowser } from '../app/stand-ins.ts'
import { moneyDataset, withClaims } from '../core/fixture-atlas.ts'
import { words } from '../cytoscape/drawn.ts'
import { apart, canvasStyle, dashOf, onCanvas, outlineInTable, outlinesIn } from '../ui/drawn.ts'
import { subjectAt } from './network/subject.ts'
import { renderAt } from './page.tsx'
import { inRoom, partsOf } from './parts.ts'

withBrowser()
inRoom(900, 3200)
beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(3200)
})

const { Main: Places } = await partsOf(map)
const { Main: Matrix, Side: MatrixSide } = await partsOf(matrix)
const { Main: Money } = await partsOf(money)
const { Main: Table } = await partsOf(table)

/** A made-up dataset in which Alpha is tied to a thing of every kind that a claim can tie it to. */
const data = withEveryKind(moneyDataset())

function withEveryKind(dataset: Dataset): Dataset {
  const [first] = dataset.claims
  if (!first) throw new Error('no claim')
  const made = ['stake:law', 'mechanism:tax', 'res:1-2000', 'body:team', 'org:press', 'doc:d', 'actor:fighters']
  const known = new Set(dataset.entities.map(({ id }) => id))
  return {
    ...dataset,
    entities: [
      ...dataset.entities,
      ...made.filter((id) => !known.has(id)).map((id) => ({ id, names: { en: id, zh: id }, aliases: [] })),
    ],
    claims: [
      ...dataset.claims.map((claim) => ({ ...claim, reading: 'explicit' as const })),
      ...made.map((object, i): Claim => ({ ...first, id: `claim:p1-${50 + i}`, object })),
    ],
  }
}

/** The same with every claim as firm as one stroke says. */
function allDrawnAs(stroke: StatementStroke): Dataset {
  const as = {
    firm: { certainty: 'stated', polarity: 'asserted' },
    hedged: { certainty: 'reported', polarity: 'asserted' },
    claimed: { certainty: 'alleged', polarity: 'asserted' },
    limited: { certainty: 'stated', polarity: 'limited-evidence' },
    denied: { certainty: 'stated', polarity: 'denied' },
  } as const
  return withClaims(data, (claim) => ({ ...claim, ...as[stroke] }))
}

const EVERYTHING = '#lens=everything&show=actor,inferred'
const drawn = (part: ReactNode, hash: string, of: Dataset) => renderAt(part, hash, 'en', of).container

/** A picture of everything, and what lights over it, as SVG. */
function pictures(of: Dataset) {
  const { lens } = subjectAt(of, EVERYTHING).subject
  const scene = sceneOf(lens, layoutLens(lens, frameOf(lens.id, 'wide'), orderLens(lens)), words)
  const all = new Set([...lens.nodes, ...lens.links].map(({ id }) => id))
  const light = {
    stress: { lit: all, rest: new Set<string>() },
    chosen: [],
    shared: [],
    under: null,
    amounts: new Map(),
    isNarrow: false,
    zoom: 1,
    size: 12,
  }
  const svg = (content: string) => new DOMParser().parseFromString(`<svg>${content}</svg>`, 'text/xml')
  return { picture: svg(writeScene(scene)), light: svg(lightOf(lens, scene, light)) }
}

/** Whoever draws: on what address, and the kinds it has of the made-up dataset. */
const DRAWERS: Readonly<
  Record<string, { readonly of: (data: Dataset) => ParentNode; readonly kinds: readonly EntityKind[] }>
> = {
  legend: { of: (of) => drawn(<Legend />, EVERYTHING, of), kinds: ENTITY_KINDS },
  'key of a figure': { of: (of) => drawn(<NetworkKey />, EVERYTHING, of), kinds: ENTITY_KINDS },
  picture: { of: (of) => pictures(of).picture, kinds: ENTITY_KINDS },
  light: { of: (of) => pictures(of).light, kinds: ENTITY_KINDS },
  list: {
    of: (of) => drawn(<MarkList subject={subjectAt(of, EVERYTHING).subject} />, EVERYTHING, of),
    kinds: ENTITY_KINDS,
  },
  map: {
    of: (of) => drawn(<Places />, '#view=map&show=actor,inferred&select=crime:oil,group:alpha,actor:fighters', of),
    kinds: ['group', 'place', 'crime', 'actor'],
  },
  'map of the response': {
    of: (of) => drawn(<Places />, '#view=map&map=response&select=body:x', of),
    kinds: ['body', 'place'],
  },
  matrix: { of: (of) => drawn(<Matrix />, '#view=matrix&show=actor,inferred', of), kinds: ['group', 'actor'] },
  'matrix of bodies': { of: (of) => drawn(<Matrix />, '#view=matrix&matrix=body-crime', of), kinds: ['body'] },
  money: { of: (of) => drawn(<Money />, '#view=money', of), kinds: ['group', 'crime'] },
  table: {
    of: (of) => drawn(<Table />, '#view=table&table=entities', of),
    kinds: ENTITY_KINDS.filter((kind) => KINDS[kind].hasPanel),
  },
  panel: {
    of: (of) => drawn(<DetailsPanel />, '#select=group:alpha', of),
    kinds: ['group', 'crime', 'place', 'actor', 'body', 'document', 'organisation', 'stake', 'instrument', 'mechanism'],
  },
  'panel of a crime': {
    of: (of) => drawn(<DetailsPanel />, '#select=crime:oil', of),
    kinds: ['activity', 'recommendation'],
  },
}

describe.each(Object.entries(DRAWERS))('the %s', (_, { of, kinds }) => {
  it('draws every kind that it has in the outline of the table', () => {
    const outlines = outlinesIn(of(data))
    const has = new Set(outlines.map(([kind]) => kind))
    expect(kinds.filter((kind) => !has.has(kind))).toEqual([])
    const other = outlines.filter(([kind, outline]) => apart(outline, outlineInTable(kind)) > 0.06)
    expect(other.map(([kind]) => kind)).toEqual([])
  })
})

/** Whoever draws strokes: where, and which of what it draws are one. */
const STROKED: Readonly<Record<string, { readonly of: (data: Dataset) => ParentNode; readonly lines: string }>> = {
  picture: { of: (of) => pictures(of).picture, lines: '.line.threat' },
  light: { of: (of) => pictures(of).light, lines: '.line.threat.lit' },
  list: {
    of: (of) => {
      const list = drawn(<MarkList subject={subjectAt(of).subject} />, '', of)
      const twist = list.querySelector('[data-item="group:alpha"] .tree-item-twist')
      if (twist) fireEvent.click(twist)
      return list
    },
    lines: '.stroke-mark path',
  },
  map: { of: (of) => drawn(<Places />, '#view=map', of), lines: '.map-ties > g:not(.map-way) > .line:not(.hit)' },
  'ways on the map': { of: (of) => drawn(<Places />, '#view=map', of), lines: '.map-way .line:not(.hit)' },
  matrix: { of: (of) => drawn(<Matrix />, '#view=matrix', of), lines: '.stroke-mark path' },
  money: { of: (of) => drawn(<Money />, '#view=money', of), lines: '.stroke-mark path' },
  table: { of: (of) => drawn(<Table />, '#view=table', of), lines: '.stroke-mark path' },
  panel: { of: (of) => drawn(<DetailsPanel />, '#select=group:alpha', of), lines: '.stroke-mark path' },
}

/** Who lists all strokes to choose from or to explain, and the key, which has those of the picture beside the firm one. */
const LISTS: Readonly<Record<string, { readonly of: (data: Dataset) => ParentNode; readonly lines: string }>> = {
  legend: { of: (of) => drawn(<Legend />, '', of), lines: '.legend-sureness .stroke-mark path' },
  'legend of the matrix': { of: (of) => drawn(<MatrixSide />, '#view=matrix', of), lines: '.stroke-mark path' },
}

const inTable = (stroke: StatementStroke) => {
  const { lengths, isRound } = DASHES[stroke]
  return `${lengths?.join(' ') ?? 'solid'} ${isRound ? 'round' : 'butt'}`
}

describe.each(STROKES)('a claim that is %s', (stroke) => {
  const dataset = allDrawnAs(stroke)
  it.each(Object.entries(STROKED))('has the dash of the table in the %s', (_, { of, lines }) => {
    const dashes = [...of(dataset).querySelectorAll(lines)].map(dashOf)
    expect(new Set(dashes)).toEqual(new Set([inTable(stroke)]))
  })
  it('has it in the key of a figure beside the firm one, and where all are firm none is explained', () => {
    const key = drawn(<NetworkKey />, '', dataset)
    const dashes = [...key.querySelectorAll('.stroke-mark path')].map(dashOf)
    expect(dashes).toEqual(stroke === 'firm' ? [] : [inTable('firm'), inTable(stroke)])
  })
  it('has it on the canvas', () => {
    const { 'line-dash-pattern': lengths, 'line-cap': cap = 'butt' } = canvasStyle(`.${stroke}`)
    expect(`${(lengths as number[] | undefined)?.join(' ') ?? 'solid'} ${cap}`).toBe(inTable(stroke))
  })
})

it.each(Object.entries(LISTS))('the %s lists the four strokes of the table, the firmest first', (_, { of, lines }) => {
  expect([...of(data).querySelectorAll(lines)].map(dashOf)).toEqual(STROKES.map(inTable))
})

describe('what the report denies', () => {
  const dataset = allDrawnAs('denied')
  it('is a line of no picture, no cell of the matrix and nothing on the map', () => {
    expect(pictures(dataset).picture.querySelectorAll('.line.threat')).toHaveLength(0)
    expect(drawn(<Matrix />, '#view=matrix', dataset).querySelectorAll('.matrix-grid .matrix-cell')).toHaveLength(0)
    expect(drawn(<Places />, '#view=map', dataset).querySelectorAll('.map-ties .line, .map-place')).toHaveLength(0)
  })
  it('has a mark of its own beside its words, which is the stroke of no line', () => {
    const marks = [...drawn(<DetailsPanel />, '#select=group:alpha', dataset).querySelectorAll('.stroke-mark path')]
    expect(new Set(marks.map(dashOf))).toEqual(new Set([inTable('denied')]))
    expect(STROKES.map(inTable)).not.toContain(inTable('denied'))
  })
  it('is firm or not as it is said: asked for what is firm, it stays in the panel', () => {
    const panel = drawn(<DetailsPanel />, '#select=group:alpha&sure=firm', dataset)
    expect(panel.querySelectorAll('.stroke-mark path').length).toBeGreaterThan(0)
  })
})

describe('what is not known in full', () => {
  const broken = BROKEN_RIM.lengths?.join(' ')
  it('has one broken rim: in the style sheets, on the canvas, and round a sum that is no second one', () => {
    expect(kindRules()).toContain(`--broken-rim:${broken}`)
    expect(canvasStyle('.kind-actor')).toMatchObject({ 'border-style': 'dashed', 'border-dash-pattern': [3, 2] })
    const upTo = withClaims(data, (claim) => ({
      ...claim,
      ...(claim.quantities && {
        quantities: claim.quantities.map((one) =>
          one.high === null ? one : { ...one, low: null, bound: 'up-to' as const },
        ),
      }),
    }))
    const shapes = [...drawn(<Money />, '#view=money', upTo).querySelectorAll('svg.sum-shape.hollow path')]
    expect(shapes.flatMap((path) => path.getAttribute('stroke-dasharray') ?? [])).toContain(broken)
  })
})

describe('the strip', () => {
  it('has cells of units and no kinds or strokes, and takes its shades from the one ramp', () => {
    const strip = drawn(<ReportStrip />, '#select=group:alpha', data)
    const cells = [...strip.querySelectorAll('.strip-cell')]
    expect(cells).toHaveLength(data.units.length)
    expect(strip.querySelectorAll('svg')).toHaveLength(0)
    const shades = new Set(cells.flatMap(({ className }) => className.match(/shade-\d/) ?? ['none']))
    expect(shades.size).toBeGreaterThan(1)
    for (const shade of shades) expect(kindRules()).toContain(`.${shade}{--fill:var(--ramp-${shade.slice(-1)})`)
  })
})

describe.each(ENTITY_KINDS)('the colour of the kind %s', (kind) => {
  const { colour, filling } = KINDS[kind]
  const theme = themeColours('light')
  const own = colour === 'ink2' ? theme.color.ink2 : theme.kind[colour]
  it('is one on the canvas and in the style sheets', () => {
    const style = canvasStyle(`.kind-${kind}`)
    expect(filling === 'solid' ? style['background-color'] : style['border-color']).toBe(own)
    const [rule = ''] = kindRules()
      .split('\n')
      .filter((one) => one.startsWith(`.kind-${kind},`))
    expect(rule).toContain(`--kind:var(--${colour === 'ink2' ? colour : `kind-${colour}`})`)
    expect(rule).toContain(`--fill:var(--${{ solid: 'kind', tint: 'tint', hollow: 'canvas' }[filling]})`)
  })
  it('and its outline are one on the canvas and in the table', () => {
    expect(apart(onCanvas(kind), outlineInTable(kind))).toBeLessThan(0.03)
  })
})
