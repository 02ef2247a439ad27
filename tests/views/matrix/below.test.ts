// Is a column without a cell said to be silent, unled or left out, as it is?

import { describe, expect, it } from 'vitest'
import { NO_SIFT, type Sift } from '../../../src/core/graph/sift.ts'
import type { Facets } from '../../../src/core/query/facets.ts'
import { openLenses } from '../../../src/core/query/shown-lens.ts'
import { translator } from '../../../src/i18n/words.ts'
import type { MatrixFacts } from '../../../src/views/matrix/facts.ts'
import { titleOf } from '../../../src/views/matrix/headline.ts'
import { showMatrix } from '../../../src/views/matrix/shown-matrix.ts'
import { words } from '../../../src/views/matrix/words.ts'
import { entityOf, graphOf, leadOf, rowOf } from '../../core/made.ts'

const CRIMES = ['crime:led', 'crime:helped', 'crime:unnamed']
const naming = (id: string) => ({ crimes: [{ id, basis: 'named' as const, at: [1] }] })
const graph = graphOf([], {
  entities: ['body:x', ...CRIMES].map((id) => entityOf(id)),
  activities: [
    rowOf(1, { ...naming('crime:led'), places: [] }),
    rowOf(2, { ...naming('crime:helped'), places: [], leads: [leadOf('body:x', 'supports')] }),
  ],
})
const lenses = openLenses(graph)

function below(facets: Facets, sift: Sift = NO_SIFT) {
  const evidence = lenses.narrowed({ facets, sure: NO_SIFT.sure })
  const [matrix, whole] = [lenses.matrix('body-crime', sift, facets), lenses.matrix('body-crime', NO_SIFT, {})]
  const shown = showMatrix({ graph, evidence, matrix, whole }, 'name', (a, b) => (a < b ? -1 : 1))
  const ids = (columns: readonly { readonly id: string }[]) => columns.map(({ id }) => id)
  return { silent: ids(shown.silent), leftOut: ids(shown.leftOut), unled: ids(shown.unled) }
}

describe('a crime without a column', () => {
  it('is silent where no activity names it, and unled where one does that no body leads', () => {
    expect(below({})).toEqual({ silent: ['crime:unnamed'], leftOut: [], unled: ['crime:helped'] })
  })
  it('is left out, and not silent, where only a filter takes away what names it', () => {
    const silent = ['crime:unnamed']
    expect(below({ crime: ['crime:led'] })).toEqual({ silent, leftOut: ['crime:helped'], unled: [] })
    expect(below({}, { ...NO_SIFT, hide: ['body'] })).toEqual({
      silent,
      leftOut: ['crime:led'],
      unled: ['crime:helped'],
    })
  })
})

describe('the headline of a matrix that the report fills for no named group', () => {
  const column = (ours: number) => ({ id: 'crime:led', cells: [], said: 0, ours })
  const title = (unnamed: MatrixFacts['unnamed'], ours = 0, hiddenGroups = 0) =>
    titleOf({
      pair: 'group-crime',
      facts: {
        rows: [],
        columns: [column(ours)],
        over: { of: 'named', columns: [] },
        limited: undefined,
        denied: 0,
        hiddenGroups,
        unnamed,
      },
      below: 0,
      leavesOut: false,
      nameOf: (id) => id,
      locale: 'en',
      t: translator(words, 'en'),
    })
  it('counts our readings apart from what the report says of unnamed actors', () => {
    expect(title({ n: 2, ours: 0 })).toBe('No named group in this matrix, only 2 unnamed actors')
    expect(title({ n: 1, ours: 1 })).toBe('No named group in this matrix, only one unnamed actor + 1 by our reading')
    expect(title({ n: 1, ours: 0 }, 1)).toBe('Named groups by our reading alone, one unnamed actor')
  })
  it('says how many the filters leave out, and not that there are none', () => {
    expect(title({ n: 2, ours: 0 }, 0, 3)).toBe('3 named groups left out by the filters; only 2 unnamed actors')
  })
})
