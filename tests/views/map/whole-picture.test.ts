// Is everything that the map of the report ties to a place there, at any size, in both languages, and off one another?

import { geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../../src/commands/read-files.ts'
import { allEvidence, buildGraph } from '../../../src/core/graph/graph.ts'
import { harmTies } from '../../../src/core/graph/place-ties.ts'
import { isClear } from '../../../src/core/layout/text-box.ts'
import { kindOf } from '../../../src/core/model/ids.ts'
import { groupsOnMap, groupTies } from '../../../src/core/query/map-groups.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { bandOf } from '../../../src/views/map/band.ts'
import { marginsFor } from '../../../src/views/map/in-margin.ts'
import { moreOn, type PictureAsked, pictureOf } from '../../../src/views/map/map-picture.ts'
import { fitWorld, land, locationOf } from '../../../src/views/map/projection.ts'
import { isShownAtRest, wholeContent } from '../../../src/views/map/whole-content.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const graph = buildGraph(dataset)
const content = wholeContent(graph, 'harm', false)
const margins = marginsFor(groupTies(content))
const shown = [
  ...new Set(
    harmTies(graph)
      .filter(isShownAtRest)
      .map(({ place }) => place),
  ),
]

/** The map in windows of 1280, 1440 and 1920 px and on a phone, and its letters there. */
const WINDOWS = [
  [767, 416, 12],
  [862, 590, 12],
  [1290, 770, 12],
  [388, 252, 11.5],
] as const
const CASES = WINDOWS.flatMap((window) => (['en', 'zh'] as const).map((locale) => [...window, locale] as const))

function askedAt(width: number, height: number, letters: number, locale: 'en' | 'zh'): PictureAsked {
  const fitted = fitWorld({ width, height }, shown, bandOf(width, letters))
  const { at, size, band } = fitted
  const evidence = allEvidence(graph)
  return { content, margins, isShown: () => true, graph: evidence, locale, at, rest: at, size, band, letters }
}

describe.each(CASES)('the map at %i × %i in letters of %d px, %s', (...window) => {
  const asked = askedAt(...window)
  const picture = pictureOf(asked)
  const { placed, layout, folded, inMargin, outside, leaders, ways } = picture

  it('draws every place that has a point', () => {
    const located = content.places.flatMap(({ id }) => (locationOf(id) ? [id] : []))
    expect([placed.map(({ id }) => id).toSorted(), outside]).toEqual([located.toSorted(), []])
  })
  it('names every place, or counts it with its country', () => {
    const silent = placed.filter(({ id }) => !layout.labels.has(id) && !folded.has(id)).map(({ id }) => id)
    expect(silent).toEqual([])
    for (const id of folded)
      expect([id, kindOf(id), graph.entities.get(id)?.level === 'country']).toEqual([id, 'place', false])
  })
  it('sets no name over another, nor over a mark', () => {
    const boxes = [...layout.labels].map(([id, { box }]) => ({ id, box }))
    const over = boxes.flatMap(({ id, box }, i) => [
      ...boxes.slice(i + 1).flatMap((other) => (isClear(box, [other.box]) ? [] : [`${id} × ${other.id}`])),
      ...placed.flatMap(({ id: mark, x, y, r }) =>
        isClear(box, [{ x1: x - r, y1: y - r, x2: x + r, y2: y + r }]) ? [] : [`${id} over ${mark}`],
      ),
    ])
    expect(over).toEqual([])
  })
  it('sets no name of a region on the bar that says how far it reaches, where there is room beside it', () => {
    if (asked.size.width < 800) return
    const on = placed.filter(({ id, y }) => {
      const [box, bar] = [layout.labels.get(id)?.box, picture.bars.get(id)]
      return box && bar && box.y1 < y && y < box.y2 && box.x1 < bar[1] && bar[0] < box.x2
    })
    expect(on.map(({ id }) => id)).toEqual([])
  })
  it('says on every way how much takes it, where that is known and there are margins', () => {
    const said = ways.filter(({ word }) => word !== '' && asked.band > 0)
    expect(said.filter(({ leg }) => !layout.words.has(leg.id)).map(({ leg }) => leg.id)).toEqual([])
  })
  it('stands no group over land, and each in the band and order of the globe', () => {
    if (asked.band === 0) return expect(inMargin).toEqual([])
    const { height } = asked.size
    for (const { id, y } of inMargin) expect([id, y < asked.band || y > height - asked.band]).toEqual([id, true])
    const inOrder = (isOf: (y: number) => boolean) =>
      inMargin
        .filter(({ y }) => isOf(y))
        .toSorted((a, b) => a.x - b.x)
        .map(({ id }) => id)
    expect([inOrder((y) => y < height / 2), inOrder((y) => y > height / 2)]).toEqual([margins.above, margins.below])
  })
  it('draws a line for each group and place at rest, and no other when something is lit', () => {
    if (asked.band === 0) return expect(leaders).toEqual([])
    const tied = new Set(
      groupTies(content)
        .filter(({ place }) => locationOf(place))
        .map(({ thing, place }) => `${thing} ${place}`),
    )
    expect(leaders.map(({ thing, place }) => `${thing} ${place}`).toSorted()).toEqual([...tied].toSorted())
    expect(moreOn(picture, groupTies(content), asked)).toEqual({ inMargin: [], leaders: [], unset: [] })
  })
})

describe.each([
  [767, 416, 'en'],
  [767, 416, 'zh'],
  [1290, 770, 'en'],
  [1290, 770, 'zh'],
] as const)('what is done, on a map of %i × %i, %s', (width, height, locale) => {
  const response = wholeContent(graph, 'response', false)
  const fitted = fitWorld(
    { width, height },
    response.places.map(({ id }) => id),
    bandOf(width, 12),
  )
  const { at, size, band } = fitted
  const { placed, layout, bars } = pictureOf({
    content: response,
    margins: marginsFor([]),
    isShown: () => false,
    graph: allEvidence(graph),
    locale,
    at,
    rest: at,
    size,
    band,
    letters: 12,
  })
  it('names the place that most is done in, and nearly all others', () => {
    const [first] = placed
    expect([first?.id, layout.labels.has(first?.id ?? '')]).toEqual(['place:west-africa', true])
    expect(placed.length - layout.labels.size).toBeLessThan(5)
  })
  it('writes no name along a bar that says how far a region reaches', () => {
    const along = [...layout.labels].flatMap(([id, { box }]) =>
      [...bars].flatMap(([bar, ends]) => {
        const y = placed.find((place) => place.id === bar)?.y ?? 0
        const on = Math.min(box.x2, ends[1]) - Math.max(box.x1, ends[0])
        return box.y1 + 3 < y && y < box.y2 - 3 && on > 24 ? [`${id} on ${bar}`] : []
      }),
    )
    expect(along).toEqual([])
  })
})

describe('the groups of the map', () => {
  it('all stand in a margin or are named as without a place', () => {
    const groups = dataset.entities.flatMap(({ id }) => (kindOf(id) === 'group' ? [id] : []))
    const { placed, unplaced } = groupsOnMap(allEvidence(graph), content)
    expect([...placed, ...unplaced].toSorted()).toEqual(groups.toSorted())
    expect([...margins.above, ...margins.below].toSorted()).toEqual(placed.toSorted())
    expect([placed.length, unplaced.length].every((n) => n > 0)).toBe(true)
  })
  it('are tied to where people or goods leave, and not to where they only arrive', () => {
    const tied = groupTies(content).filter(({ thing }) => thing === 'group:aqim')
    expect(new Set(tied.map(({ place }) => place))).toEqual(new Set(['place:west-africa']))
  })
})

describe('a mark on the map', () => {
  it('of a country stands on land', () => {
    const all = land()
    for (const { id } of content.places) {
      const at = locationOf(id)
      if (at && graph.entities.get(id)?.level === 'country')
        expect([id, geoContains(all, [at[0], at[1]])]).toEqual([id, true])
    }
  })
})
