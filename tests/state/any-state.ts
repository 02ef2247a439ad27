// Any state that a person can come to, by chance: for what must hold of every link.

import { FOLD_IDS } from '../../src/core/graph/fold.ts'
import { LENS_IDS } from '../../src/core/graph/lens.ts'
import { SWITCHES } from '../../src/core/graph/sift.ts'
import { STROKES } from '../../src/core/model/certainty.ts'
import { FACET_IDS, type FacetId } from '../../src/core/query/facets.ts'
import { COLUMN_KEYS } from '../../src/core/query/table-columns.ts'
import { OPTION_IDS, OPTIONS, withOption } from '../../src/state/options.ts'
import { CHROMES, DEFAULT_STATE, THEMES, type ViewState } from '../../src/state/view-state.ts'
import type { Chance } from '../core/chance.ts'
import { KNOWN } from './known.ts'

const MARKS = [
  'group:a',
  'crime:oil',
  'link:group:a~crime:oil',
  'claim:p1-1',
  'activity:a1',
  'fold:other-crimes',
  'rec:p2-1',
]
const VALUES: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  crime: ['crime:oil', 'crime:arms'],
  group: ['group:a'],
  region: ['place:north'],
  mechanism: ['mechanism:tax'],
  speaker: ['body:x', 'none'],
  period: ['2013', '2014', 'none'],
  amount: ['yes'],
  reading: ['explicit', 'inferred'],
}

/** One of them. */
export function anyState(chance: Chance): ViewState {
  const selected = chance.shuffled(chance.some(MARKS))
  const path = chance.shuffled(chance.some(MARKS))
  const view = chance.one(KNOWN.views)
  const camera = {
    of: chance.one(KNOWN.views),
    zoom: (2 + chance.below(398)) / 10,
    x: chance.below(3000) / 1000,
    y: -chance.below(3000) / 1000,
  }
  const split = chance.one([null, ...KNOWN.views.filter((id) => id !== view && KNOWN.isSplittable(id))])
  const facets = Object.fromEntries(
    FACET_IDS.flatMap((id) => {
      const values = chance.some(VALUES[id] ?? [])
      return values.length === 0 ? [] : [[id, values] as const]
    }),
  )
  const options = OPTION_IDS.reduce(
    (now, id) => (chance.below(3) === 0 ? withOption(now, id, chance.one<never>(OPTIONS[id] as never)) : now),
    {},
  )
  return {
    report: null,
    view,
    lens: chance.one(LENS_IDS),
    selected,
    path: path.length > 1 ? path : [],
    hops: selected.length === 0 ? 0 : chance.below(4),
    sift: { hide: chance.some(SWITCHES), show: chance.some(SWITCHES), sure: chance.one(STROKES), rests: 'anyone' },
    folds: chance.some(FOLD_IDS),
    shelf: chance.one([null, 'none', 'crime:oil']),
    camera: chance.one([null, camera]),
    split,
    share: split === null ? DEFAULT_STATE.share : 20 + chance.below(61),
    facets,
    options,
    columns: chance.some(COLUMN_KEYS).slice(0, 5),
    rows: chance.some(['first:body:x', 'about:group:isil', 'status:正在制定']),
    list: chance.below(2) === 0,
    unit: chance.one([null, 'p36', 'fn7', 'a59']),
    language: chance.one(KNOWN.languages),
    theme: chance.one(THEMES),
    chrome: chance.one(CHROMES),
    room: chance.one([null, 'k7-Qx_2']),
    data: chance.one([null, 'ead0d4d2']),
    scene: chance.one([null, { briefing: 'how', scene: 'ransom', step: 2 }, { briefing: 'how', scene: '', step: 0 }]),
  }
}
