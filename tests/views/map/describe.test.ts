// The map in words: is every number in it one of the map on screen, in every state?

import { expect, describe as group, it } from 'vitest'
import { mapOf } from '../../../src/core/query/map.ts'
import { optionOf } from '../../../src/state/options.ts'
import { describe } from '../../../src/views/map/describe.ts'
import { isLocated } from '../../../src/views/map/headline.ts'
import { describedAt, numbersIn, REPORTS, STATES } from '../described.ts'

group.each(REPORTS)('the map of the report “%s” in words', (_, dataset) => {
  it('counts the places that are drawn, the ways between them, and what is in the list alone', async () => {
    for (const state of STATES) {
      const { short, atlas, view } = await describedAt(describe, `view=map&${state}`, dataset)
      const evidence = atlas.lenses.narrowed({ facets: view.facets, sure: view.sift.sure })
      const { places, legs } = mapOf(evidence, optionOf(view.options, 'map'), view.sift, view.facets)
      const located = places.filter(isLocated).length
      const ways = legs.filter(({ from, to }) => isLocated({ id: from }) && isLocated({ id: to })).length
      const [first = ''] = short.split(/(?<=\.) (?=Filtered)/)
      if (!dataset.entities.some(isLocated)) {
        expect([state, numbersIn(first.replace('knows none', '')).slice(0, 1)]).toEqual([
          state,
          places.length === 0 ? [] : [places.length],
        ])
        continue
      }
      const [, drawn = '', way = '', listed = ''] =
        /: (.*?) drawn(?:, and (.*?) ways? between (?:two|them))?(?:; (.*?) more)?/.exec(first.replace(/\.$/, '')) ?? []
      expect([state, numbersIn(drawn)[0]]).toEqual([state, located])
      expect([state, numbersIn(/and (\w+) ways?/.exec(first)?.[1] ?? way)[0] ?? 0]).toEqual([state, ways])
      expect([state, numbersIn(/; (\w+) more/.exec(first)?.[1] ?? listed)[0] ?? 0]).toEqual([
        state,
        places.length - located,
      ])
    }
  })
  it('names the places with most in their order, each with its count, and says how many more there are', async () => {
    for (const state of STATES) {
      const { long, atlas, view } = await describedAt(describe, `view=map&${state}`, dataset)
      const evidence = atlas.lenses.narrowed({ facets: view.facets, sure: view.sift.sure })
      const { places } = mapOf(evidence, optionOf(view.options, 'map'), view.sift, view.facets)
      const top = long.find((text) => text.startsWith('By how much')) ?? ''
      expect([state, [...top.matchAll(/\((\d+)\)[;.,]/g)].map(([, n]) => Number(n))]).toEqual([
        state,
        places.slice(0, 8).map(({ count }) => count),
      ])
      const more = /and (\w+) more place/.exec(top)?.[1]
      expect([state, more ? numbersIn(more)[0] : 0]).toEqual([state, Math.max(0, places.length - 8)])
    }
  })
})
